/** How English calls what is of a country, where it is no longer spelling of its name: `country|words`, by its first English name. */
export const DEMONYMS = `
China|chinese
Afghanistan|afghan
Albania|albanian
Algeria|algerian
Argentina|argentine argentinian
Armenia|armenian
Australia|australian aussie
Austria|austrian
Azerbaijan|azerbaijani azeri
Bangladesh|bangladeshi
Belarus|belarusian
Belgium|belgian
Brazil|brazilian
Bulgaria|bulgarian
Cambodia|cambodian
Canada|canadian
Chile|chilean
Colombia|colombian
Croatia|croatian
Cuba|cuban
Czech Republic|czech
Denmark|danish dane
Ecuador|ecuadorian ecuadorean
Egypt|egyptian
Estonia|estonian
Ethiopia|ethiopian
Finland|finnish
France|french
Germany|german
Ghana|ghanaian
Greece|greek
Haiti|haitian
Honduras|honduran
Hungary|hungarian
Iceland|icelandic
India|indian
Indonesia|indonesian
Iran|iranian
Iraq|iraqi
Ireland|irish
Israel|israeli
Italy|italian
Japan|japanese
Jordan|jordanian
Kazakhstan|kazakh
Kenya|kenyan
Kosovo|kosovar
Latvia|latvian
Lebanon|lebanese
Libya|libyan
Lithuania|lithuanian
Malaysia|malaysian
Mexico|mexican
Mongolia|mongolian
Morocco|moroccan
Myanmar|burmese
Nepal|nepali nepalese
Netherlands|dutch
New Zealand|zealand
Niger|nigerien
Nigeria|nigerian
North Korea|korea korean dprk
Norway|norwegian
Pakistan|pakistani
Palestine|palestinian
Peru|peruvian
Philippines|philippine filipino
Poland|polish
Portugal|portuguese
Romania|romanian
Russia|russian
Saudi Arabia|saudi
Serbia|serbian
Singapore|singaporean
Slovakia|slovak
Somalia|somali
South Africa|african
South Korea|korea korean rok
Spain|spanish
Sri Lanka|lankan
Sudan|sudanese
Sweden|swedish
Switzerland|swiss
Syria|syrian
Thailand|thai
Tunisia|tunisian
Turkey|turkish
Uganda|ugandan
Ukraine|ukrainian
United Kingdom|british briton english england
United States|american
Venezuela|venezuelan
Vietnam|vietnamese
Yemen|yemeni
Zimbabwe|zimbabwean
`;
