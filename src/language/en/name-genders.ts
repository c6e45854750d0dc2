/** English given names of women alone or of men alone, and words for people that tell it. */
import { genderTable } from '../gender.js';

/** Folded words: `mary`, `fisherman`. */
export const GENDERS = genderTable({
  female: `
    abigail alice alison amanda amy anastasia angela ann anna anne annie audrey barbara beatrice beth
    brenda bridget carla carmen carol caroline catherine cecilia charlotte chloe christina christine
    claire clara claudia cynthia daisy daniela deborah diana diane dorothy edith eileen elaine eleanor
    elena elisabeth elizabeth ella ellen emily emma erica eva evelyn fiona florence frances francesca
    gabriela giorgia gloria grace hannah harriet heather helen helena hillary ingrid irene isabel
    isabella jane janet janice jennifer jenny jessica jill joan joanna joanne joyce judith judy julia
    julie kamala karen kate katherine kathleen kathryn katie laura lauren lily linda lindsay lisa
    louise lucia lucy madeleine malala margaret marie marilyn marta martha mary megan melanie melissa
    michelle monica nadia nancy naomi natalia natalie natasha nicole nina nora olga olivia patricia
    paula penelope rachel rebecca rita roberta rosa rose ruth sally samantha sandra sara sarah serena
    sharon sheila sofia sonia sophia sophie stella stephanie susan sylvia tamara tanya teresa theresa
    tiffany tina ursula valentina vanessa vera veronica victoria wendy yoko zoe actress nun housewife
    spokeswoman businesswoman congresswoman councilwoman policewoman headmistress mrs ms miss madam lady
    dame wife mother daughter sister widow aunt niece grandmother stepmother girlfriend
  `,
  male: `
    aaron adam adolf adrian aidan alan albert alberto alejandro alexander alfred allen andrew anthony
    antonio arnold arthur austin barack barry benedict benjamin bernard bill bob boris bradley brian
    bruce bruno carl carlos charles christopher clement colin craig dan daniel david dennis derek diego
    dmitry dominic donald douglas duncan edgar edmund eduardo edward edwin eli elijah elon emmanuel
    enrique eric erik ernest ethan eugene felipe felix fernando francisco frank franklin frederick
    gareth gary geoffrey george gerald gilbert giovanni giuseppe gordon graham greg gregory harold
    harry hector henry herbert herman howard hugh hugo ian igor isaac ivan jack jacob james jared jason
    jeff jeffrey jeremy jerome jim joe john johnny jonathan jorge jose joseph joshua juan julian karl
    keir keith ken kenneth kevin kurt lars lawrence leonard lewis liam lionel louis lucas luigi luis
    luke malcolm manuel marc marcel marcelo marco marcus mark mario martin matthew maurice max michael
    miguel mike mikhail mohamed mohammed nathan neil nelson nicholas nick nigel noah norman oliver
    oscar pablo patrick paul paulo pedro peter philip pierre ralph raymond ricardo richard rick robert
    roberto roger roland ronald roy rupert ryan samuel scott sean sebastian sergei simon stanley
    stephen steve steven stuart ted theodore thomas timothy tom tony trevor victor viktor vincent
    vladimir volodymyr walter warren wayne william winston xavier zachary pope fisherman spokesman
    businessman congressman councilman policeman fireman cameraman salesman headmaster mr sir lord
    husband father son brother widower uncle nephew grandfather stepfather boyfriend
  `,
});
