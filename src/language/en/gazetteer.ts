/** Places as English writes them that the Indonesian gazetteer spells otherwise or does not have. */

/** Provinces of Indonesia, separated by commas. */
export const PROVINCES = `
  West Java, Central Java, East Java, North Sumatra, West Sumatra, South Sumatra, West Kalimantan, Central Kalimantan, South Kalimantan,
  East Kalimantan, North Kalimantan, North Sulawesi, Central Sulawesi, South Sulawesi, Southeast Sulawesi, West Sulawesi, North Maluku,
  West Papua, South Papua, Central Papua, Highland Papua, Southwest Papua, West Nusa Tenggara, East Nusa Tenggara, Riau Islands`;

/** Regions, seas, states and counties of the world. */
export const REGIONS = `
  Southeast Asia, East Asia, South Asia, Central Asia, Asia Pacific, Europe, Eastern Europe, Western Europe, Africa, North Africa,
  West Africa, East Africa, Latin America, South America, North America, Central America, America, Oceania, Middle East, Far East,
  Korean Peninsula, Arabian Peninsula, Scandinavia, Caribbean, Indo-Pacific, Pacific, South Pacific, Pacific Ocean, Atlantic Ocean, Atlantic,
  Indian Ocean, Arctic, Mediterranean, Mediterranean Sea, Red Sea, Black Sea, Baltic Sea, North Sea, South China Sea, East China Sea,
  Java Sea, Sea of Japan, Malacca Strait, Strait of Malacca, Sunda Strait, Taiwan Strait, Strait of Hormuz, Suez Canal, Panama Canal,
  Persian Gulf, Gulf of Mexico, Gaza Strip, West Bank, Golan Heights, Scotland, Northern Ireland, England, Crimea, Java, Moluccas, Georgia,
  Washington State, New Mexico, Connecticut, Maryland, Indiana, Kansas, Nebraska, Oklahoma, Arkansas, Idaho, Montana, Wyoming, North Dakota,
  South Dakota, Vermont, New Hampshire, Rhode Island, Delaware, West Virginia, Alberta, Manitoba, Nova Scotia, Soviet Union, East Germany,
  West Germany, Dutch East Indies, Essex, Sussex, East Sussex, West Sussex, Surrey, Hampshire, Devon, Cornwall, Dorset, Somerset, Wiltshire,
  Norfolk, Suffolk, Cambridgeshire, Bedfordshire, Hertfordshire, Berkshire, Buckinghamshire, Oxfordshire, Gloucestershire, Worcestershire,
  Warwickshire, Northamptonshire, Leicestershire, Lincolnshire, Nottinghamshire, Derbyshire, Staffordshire, Shropshire, Herefordshire,
  Cheshire, Lancashire, Cumbria, Northumberland, County Durham, Yorkshire, North Yorkshire, West Yorkshire, South Yorkshire, Merseyside,
  Greater Manchester, West Midlands, Tyne and Wear, Aberdeenshire, County Antrim, County Down, Sicily, Sardinia, Lampedusa, Tuscany,
  Lombardy, Brittany, Normandy, Andalusia, Flanders, Wallonia, Transylvania, Donbas, Kerala, Uttar Pradesh, Bihar, Assam, Tamil Nadu,
  Rajasthan, Odisha, West Bengal, Madhya Pradesh, Andhra Pradesh, Balochistan, Khyber Pakhtunkhwa, Sindh, Northern Territory,
  Western Australia, South Australia, Maine, Long Island, Sinaloa, Sinai, Anatolia, Zaporizhzhia, Donetsk, Luhansk, Kherson, Helmand,
  Nangarhar, Tigray, Amhara, North Kivu, South Kivu, Kivu, Fukushima Prefecture, Inner Mongolia, Hainan, Fujian, Zhejiang, Jiangsu,
  Henan, Hebei, Shanxi, Shaanxi, Gansu, Leyte, Samar`;

/** Cities and quarters that are seldom the name of a person. */
export const CITIES = `
  Central Jakarta, South Jakarta, West Jakarta, East Jakarta, North Jakarta, Moscow, Vienna, Geneva, Rome, Venice, Florence, Naples, Cologne,
  Prague, Warsaw, Bucharest, Belgrade, Athens, Copenhagen, The Hague, Hague, Cairo, Damascus, Jerusalem, East Jerusalem, Tehran, Mecca,
  Medina, Muscat, Algiers, Nicosia, Ulaanbaatar, Leeds, Bristol, Newcastle, Sheffield, Cardiff, Dunedin, Hobart, Gold Coast, Salt Lake City,
  San Jose, San Antonio, Austin, Phoenix, Portland, Nashville, Memphis, Minneapolis, Cleveland, Pittsburgh, Baltimore, Charlotte, Milwaukee,
  Honolulu, Anchorage, Kansas City, St Louis, Sacramento, Oakland, Brooklyn, Manhattan, Calgary, Winnipeg, Halifax, Panama City,
  Guatemala City, Kuwait City, Cebu, Davao, Quezon City, Chiang Rai, Hue, Da Nang, Haiphong, Siem Reap, Colombo, Kuala Terengganu,
  George Town, Ipoh, Malacca, Constantinople, Leipzig, Nuremberg, Seville, Lucerne, Lausanne, Bruges, Ghent, Gothenburg, Malmo, Bergen,
  Tampere, Aberdeen, Dundee, Derry, Londonderry, Swansea, Plymouth, Exeter, Portsmouth, Southampton, Brighton, Norwich, Ipswich, Leicester,
  Nottingham, Coventry, Stoke-on-Trent, Sunderland, Middlesbrough, Blackpool, Rochdale, Salford, Wolverhampton, Luton, Croydon,
  Brixton, Hackney, Westminster, Whitehall, Wembley, Wimbledon, Calais, Galway, Limerick, Toulouse, Lille, Nantes, Cannes, Stuttgart,
  Dusseldorf, Hanover, Bremen, Genoa, Bilbao, Malaga, Eindhoven, Antwerp, Gdansk, Odesa, Bakhmut, Dnipro, Vladivostok, Novosibirsk, Kazan,
  Sochi, Grozny, Homs, Idlib, Raqqa, Erbil, Kirkuk, Falluja, Fallujah, Herat, Jalalabad, Quetta, Rawalpindi, Bengaluru, Ahmedabad, Pune,
  Lucknow, Chittagong, Cox's Bazar, Sylhet, Mandalay, Pattani, Ho Chi Minh City, Cebu City, Marawi, Zamboanga, Tacloban, Urumqi, Lhasa,
  Kowloon, Kaohsiung, Hualien, Kumamoto, Daegu, Gwangju, Queenstown, Tampa, Baton Rouge, Indianapolis, Cincinnati, Newark, Tulsa, El Paso,
  Albuquerque, Tucson, Fresno, Palo Alto, Beverly Hills, Santa Monica, Harlem, Bronx, Staten Island, Capitol Hill, Wall Street, Edmonton,
  Quebec City, Tijuana, Juarez, Guadalajara, Monterrey, Acapulco, Cancun, Medellin, Manaus, Belo Horizonte, Recife, Fortaleza, Porto Alegre,
  Valparaiso, Concepcion, Cusco, Soweto, Bulawayo, Goma, Kinshasa, Mombasa, Maiduguri, Abidjan, Bamako, Timbuktu, Ouagadougou, Niamey,
  Omdurman, Juba, Luxor, Aswan, Marrakech, Haifa, Nazareth, Bethlehem, Hodeidah, Manama, Shiraz, Isfahan, Mashhad, Tabriz, Gaziantep,
  Antakya, Srebrenica, Pristina, Podgorica, Ljubljana, Bratislava, Brno, Bishkek, Dushanbe, Ashgabat, Pokhara, Thimphu, Jaffna`;
