/** How letters take leave, in the seven languages. */
const LEAVES = [
  String.raw`(?:with |my |our |in )?(?:best|kind|kindest|warm|warmest|many|sincere|good|friendly|all good|every good|big)(?: regards| wishes| thanks| greetings| love| blessing)?|regards|rgds|sincerely|yours(?: very)?(?: sincerely| truly| faithfully| ever| etc| aye| in fellowship)?|cheers|thanks(?: again)?|thank you|thanking you|ta|all (?:the )?best|take care|warmly|love|peace|(?:very )?respectfully|regretfully|gratefully|fondly|cordially|blessings|god bless|hugs?|a hug|greetings(?: from .{2,20})?|every blessing|in christ|slainte|onwards?|xo|xx?|b\/?r(?:gds)?|k\/?r(?:gds)?|bw|wr|vr|thx|tnx|tks|many (?:thx|tks)`,
  String.raw`(?:très |bien )?(?:cordialement|confraternellement|amicalement|chaleureusement|sincèrement|musicalement|sportivement|fraternellement|respectueusement)|bien (?:à vous|à toi)|sincères salutations|salutations(?: distinguées)?|(?:très )?bonne continuation(?: à vous| à toi)?|meilleures salutations|avec (?:mes|nos|tout|toute) .{0,30}|cdt|cdlt|cdlmt|bàv|slts|(?:grosses? |la )?bises?|bisous|amitiés|courage|recevez.{0,50}`,
  String.raw`mit (?:freundlichen|freundlichem|besten|herzlichen|kollegialen|lieben|vielen) (?:grüßen|grüssen|gruß|gruss)|mit (?:vorzüglicher |freundlicher )?hochachtung|hochachtungsvoll|(?:viele|beste|liebe|herzliche|freundliche|schöne|kollegiale|sportliche|sonnige|solidarische|nette) (?:grüße|grüsse)(?: (?:aus|vom) .{2,30})?|(?:schönen |lieben |om und )?(?:gruß|gruss)(?: (?:aus|vom|von) .{2,30})?|grüßle|mit besten empfehlungen|herzlich(?:st)?|alles (?:liebe|gute)|es grüßt(?: .{0,20})?|nichts für ungut|nix für ungut|servus|tschüss|pfiat di|umarmung|danke(?: für .{2,20})?|baba(?: aus .{2,20})?|pax|mfg|m\. ?f\. ?g\.|mvg|vg|lg|bg|sg|im auftrag|in vertretung|i\. ?a\.`,
  String.raw`saludos?(?: cordiales)?|un (?:cordial )?saludo|(?:un )?(?:fuerte |gran )?abrazos?(?: grande| fuerte)?|(?:un )?besos?(?: grande)?|besitos|cariños|salud|atentamente|cordialmente|atte|slds|sds|suerte|ánimo`,
  String.raw`atenciosamente|com os melhores cumprimentos|(?:os meus )?cumprimentos|(?:um |grande )?abraços?|(?:um )?beijos?|beijinhos?|bjs?|bjão|abs|abçs?|cumpts?|att|até breve|grat[ao]|obrigad[ao]|valeu`,
  String.raw`(?:con i (?:migliori|più cordiali) |cordiali |distinti |tanti |cari )saluti|con stima|un caro saluto|un (?:cordiale )?saluto|un abbraccio|saluti|cordialità|baci|a presto|ciao|su[oa]|tu[oa]`,
  String.raw`met (?:vriendelijke|collegiale|hartelijke) groet(?:en)?|(?:vriendelijke|collegiale|hartelijke|warme|lieve) groet(?:en)?|hartelijke?s? ?(?:groet(?:en)?)?|groet(?:en|jes)?(?: (?:uit|van) .{2,30})?|gr|vr\.? ?gr|m\. ?v\. ?g\.|hoogachtend|liefs|knuffel|proost`,
];

/** Lines that close a letter; what stands behind, on the same line, is the first group. */
export const CLOSING = new RegExp(
  String.raw`^\s{0,4}(?:${LEAVES.join('|')})(?![\p{L}’'-])[\s,.!–-]{0,4}(.{0,60})$`,
  'iu',
);
