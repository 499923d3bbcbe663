const dutch = `alleen alles altijd ander andere anders beide beter bijna daarna daarom daarvan dingen doorgaans echter eerder
eerst eerste eigen eigenlijk elkaar ergens genoeg geven graag groot heeft hebben helemaal hierbij hoeveel ieder
iedere iedereen iemand inmiddels jezelf juist kleine komen krijgt kunnen langer later liever maken manier
meestal meteen minder misschien moeten mogen moment namelijk natuurlijk nieuwe niets nodig nooit omdat onder
ongeveer precies samen soort staan steeds terug terwijl tijdens tussen tweede vaker vanaf vanuit verder vooraf
vooral voordat waaraan waarbij waardoor waarin waarmee waarom waarop waarvan wanneer weinig welke werden willen
worden wordt zelden zelfs zeker zichzelf zoals zodat zonder zullen`;

const english = `about above after again against almost along already although always among another because become before being
below better between beyond could doing during early either enough every everyone first found given going gives
great having himself however instead itself large later least making maybe might never nothing often other
others perhaps quite rather really second several shall should since small someone something sometimes still
their themselves there these thing things those though through today together under until using usually where
whether which while whose within without would yourself`;

/**
 * Words that hold a sentence together and explain nothing, in the languages that the widgets speak; of at least five
 * letters, as shorter words are never given as a reason. They stay in the ranking, where their frequency tells.
 */
export const functionWords: ReadonlySet<string> = new Set(`${dutch} ${english}`.split(/\s+/));
