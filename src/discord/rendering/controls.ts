/** The buttons under an answer. */
import {
  ActionRowBuilder,
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  type StringSelectMenuBuilder,
} from 'discord.js';
import type { Answer, Found, Nothing, Topic } from '../../answers/answer.js';
import type { Messages } from '../../messages/messages.js';
import type { ControlRow } from './message-body.js';
import { type Action, actionOf, type State, writeState } from './state.js';

/** What each button does; the letters are in messages already sent. */
export const ACTION = {
  previous: 'p',
  /** Shows where one is in a list; cannot be pressed. */
  position: 'i',
  next: 'n',
  context: 'c',
  share: 's',
  helpful: 'u',
  unhelpful: 'd',
  /** The list of passages, and each of its options. */
  passage: 'x',
  option: 'o',
} as const;

/** Kinds of answer that are useful or not; a list is neither. */
const JUDGED: ReadonlySet<Topic> = new Set([
  'who',
  'when',
  'where',
  'quote',
  'number',
  'sentence',
  'verify',
]);

/**
 * The row for an answer to what `state` asks: page by page through a list, the surroundings of its
 * passages, sharing when it is private and `mayShare`, and whether it was useful. What would ask
 * the question again is left out when it is too long to be kept in the buttons.
 */
export function controlsFor(
  answer: Answer,
  state: State,
  mayShare: boolean,
  messages: Messages,
): readonly ControlRow[] {
  if (answer.kind !== 'found' && answer.kind !== 'nothing') return [];
  const judging = judgingActions(answer);
  const actions = [...askingActions(answer, state.isPrivate && mayShare), ...judging];
  return (
    row(answer, state, actions, messages) ??
    row(answer, { ...state, arguments: {} }, judging, messages) ??
    []
  );
}

/** Those that need what was asked. */
function askingActions(answer: Found | Nothing, canShare: boolean): Action[] {
  // The surroundings of an article's paragraphs are the article, which is already shown.
  const hasContext = answer.kind === 'found' && answer.passages.length > 0 && !answer.overview;
  return [
    ...(isPaged(answer) ? [ACTION.previous, ACTION.position, ACTION.next] : []),
    ...(hasContext ? [ACTION.context] : []),
    ...(canShare ? [ACTION.share] : []),
  ];
}

/** A page of a list needs its room for the passages. */
function judgingActions(answer: Found | Nothing): Action[] {
  const isJudged = JUDGED.has(answer.topic) && !isPaged(answer);
  return isJudged ? [ACTION.helpful, ACTION.unhelpful] : [];
}

function isPaged(answer: Found | Nothing): boolean {
  return answer.kind === 'found' && answer.page.count > 1;
}

/** At most five buttons: no answer has all of them. Null when the state does not fit into them. */
function row(
  answer: Found | Nothing,
  state: State,
  actions: readonly Action[],
  messages: Messages,
): readonly ControlRow[] | null {
  if (actions.length === 0) return null;
  const ids = writeState(state, actions);
  if (ids === null) return null;
  const components = ids.map((id) => button(id, answer, messages));
  return [{ type: ComponentType.ActionRow, components }];
}

/** Plain data: the builder's checks are slow, and these values do not come from outside. */
function button(
  custom_id: string,
  answer: Found | Nothing,
  { buttons }: Messages,
): APIButtonComponentWithCustomId {
  const { number, count } = answer.kind === 'found' ? answer.page : { number: 1, count: 1 };
  const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id } as const;
  switch (actionOf(custom_id)) {
    case ACTION.previous:
      return { ...button, label: '◀', disabled: number <= 1 };
    case ACTION.position:
      return { ...button, label: `${number}/${count}`, disabled: true };
    case ACTION.next:
      return { ...button, label: '▶', disabled: number >= count };
    case ACTION.context:
      return { ...button, label: buttons.context };
    case ACTION.share:
      return { ...button, label: buttons.share };
    case ACTION.helpful:
      return { ...button, emoji: { name: '👍' } };
    default:
      return { ...button, emoji: { name: '👎' } };
  }
}

/** A select in a row of its own. */
export function selectRow(select: StringSelectMenuBuilder): ControlRow {
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select).toJSON();
}

/** Every identifier and every option's value in the rows of a message. */
export function identifiers(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type !== ComponentType.ActionRow) return [];
    return component.components.flatMap((child) => {
      if (child.type === ComponentType.StringSelect)
        return [child.custom_id, ...child.options.map(({ value }) => value)];
      return 'custom_id' in child ? [child.custom_id] : [];
    });
  });
}
