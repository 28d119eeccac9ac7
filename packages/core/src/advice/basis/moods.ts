import type { BasisClass } from './basis-classes.ts';

/** Words by which moods are known. */
interface Mood {
  readonly mood: 'disagreement' | 'pressure' | 'need' | 'hurt' | 'effort' | 'hope' | 'comparison' | 'repetition';
  readonly pattern: RegExp;
}

export const MOODS: readonly Mood[] = [
  {
    mood: 'pressure',
    pattern:
      /\b(?:lawyer|sue|complain\w{0,3}|complaint|report (?:them|you)|go public|twitter|social media|press|their (?:boss|ceo|manager|director)|(?:ceo|director|boss|dean|board)\b[^.]{0,30}\b(?:knows?|friend|owes)|I know (?:the|their) (?:ceo|director|boss|dean)|pull (?:some )?strings)\b/i,
  },
  {
    mood: 'disagreement',
    pattern:
      /\b(?:disagree\w{0,4}|they (?:are|were)(?: simply| just| clearly)? (?:wrong|mistaken|unfair|blind)|(?:the )?(?:decision|choice|it|this|that|process) (?:is|was|seems|feels)(?: \w{2,10})? (?:wrong|unfair|unjust|a mistake|ridiculous|absurd|biased)|mistake to (?:reject|turn|pass)|unfair\w{0,2}|unjust|biased?|don['’]?t (?:agree|accept|understand)|do not (?:agree|accept|understand)|makes no sense|(?:did|does|do)(?:n['’]?t| not) (?:understand|appreciate|get|see|recogni[sz]e) (?:my|the|how|what|its)|misunderst\w{0,5} (?:me|my (?:vision|talent|genius|worth))|deserv\w{0,4}|(?:best|perfect|ideal|right|strongest|excellent|great|ideally suited) (?:candidate|person|fit|match|choice|for (?:it|this|the))|overqualified|more than qualified|(?:I am|I['’]m) (?:very |highly |clearly |still |really )?(?:qualified|suited|convinced|sure|certain|right|better|good enough|talented)|should have (?:been|won|chosen|got)|reconsider because|pas d['’]accord|injuste|ungerecht|unfair|nicht einverstanden|no estoy de acuerdo|injust[oa]|mérite|verdien(?:e|t)|merezco|strong enough|as good as|(?:my|the) (?:work|paper|novel|idea|proposal|talk|story|poem\w{0,1}|manuscript|application) (?:is|was) (?:\w{2,12} )?(?:good|great|brilliant|important|excellent|strong|original|novel|groundbreaking|ready|better|innovative|outstanding|significant))\b/i,
  },
  {
    mood: 'comparison',
    pattern:
      /\b(?:(?:others?|people|candidates?|colleagues?|someone|somebody|friend\w{0,1}|less \w{3,14}) (?:with|who|got|were|was|has|have|had)\b[^.]{0,60}\b(?:in|accepted|hired|chosen|less|lower|worse|offer|published|selected|promoted|it)|than (?:the )?(?:others?|people|person|candidate|colleague|one) (?:they|who|you))\b/i,
  },
  {
    mood: 'need',
    pattern:
      /\b(?:need (?:the|this|a|it|money|work|job)|rent is|my (?:rent|family|kids|children|mother|father|wife|husband|bills?|mortgage|debts?)|broke|unemployed|out of work|desperate\w{0,2}|savings|homeless|bills|last chance|only chance|besoin d|brauche (?:das|die|den|diese\w{0,1}|Geld)|necesito)\b/i,
  },
  {
    mood: 'hurt',
    pattern:
      /\b(?:hurt\w{0,3}|heart-?broken|devastat\w{0,5}|disappoint\w{0,6}|upset|crushed|sad|angry|furious|insult\w{0,4}|humiliat\w{0,4}|shocked|frustrat\w{0,4}|cried|crying|gutted|unhappy|déçu\w{0,1}|blessé\w{0,1}|enttäuscht|traurig|wütend|decepcionad\w|triste|delus[oa]|teleurgesteld)\b/i,
  },
  {
    mood: 'effort',
    pattern:
      /\b(?:worked (?:so |very |really )?(?:hard|long)|hard work|effort|(?:spent|put|took|invested)\b[^.]{0,30}\b(?:weeks?|months?|years?|hours?|days?|time|heart|soul|energy|everything)|so much (?:time|work|heart|energy)|sacrific\w{0,4}|waited (?:so )?long|prepared (?:for|so)|all (?:my|this|that) (?:work|effort|preparation|time)|travail(?:lé)? (?:dur|beaucoup)|Mühe|hart gearbeitet|esfuerzo|trabajé mucho)\b/i,
  },
  {
    mood: 'repetition',
    pattern:
      /\b(?:(?:they|he|she|someone) (?:may|might|could|will|would)(?: have)? (?:change\w{0,1}|changed|overlook\w{0,2}|miss(?:ed)?|come round|be different)|change (?:their|his|her|your) mind|another (?:chance|try|shot|look)|second (?:chance|look|thought)|try (?:again|anyway)|ask(?:ing)? (?:again|anyway)|nothing to lose|worth (?:a|another) (?:try|shot)|persist\w{0,6}|never give up|not give up|won['’]?t take no|can['’]?t hurt|cannot hurt|chance (?:to|for me)|give me)\b/i,
  },
  {
    mood: 'hope',
    pattern:
      /\b(?:hop(?:e|ed|ing)|dream\w{0,3}|passion\w{0,4}|love (?:to|the|this|your|their)|loved|really want|want (?:it|this|to)|wish\w{0,3}|believe (?:in|I|that|we)|feel (?:that|I|like|it|we|strongly|ready)|feeling|think (?:I|that I|we|it|they|my)|motivat\w{0,5}|enthusias\w{0,4}|excited|eager|keen|interested|destiny|meant to be|connection|clicked|rapport|learn fast|fast learner|quick learner|espère|rêve|envie|Traum|hoffe|möchte (?:so )?gern\w{0,1}|sueño|ilusión|espero|sogno|sonho|droom|potential)\b/i,
  },
];
/** Things that can be checked: what makes a basis more than a mood. */
export const CHECKABLE: readonly RegExp[] = [
  /\d/,
  /\b(?:since then|since (?:I|we) applied|I (?:now|recently)|(?:I|we)(?:['’]ve| have) (?:since|now|just|recently)|as of|no longer)\b/i,
  /\b(?:certif\w{0,8}|licen[cs]e\w{0,1}|degree|diploma|exam|pass(?:ed)|complet(?:ed)|finish(?:ed)|graduat(?:ed|e)|award(?:ed)?|won|prize|shortlisted|accepted for publication|published|publish(?:ing|es)|signed|secured|raised|funding|grant(?:ed)|contract|customers?|revenue|users|pilot|promoted|hired|permit|visa|citizen\w{0,4}|relocat\w{0,6}|mov(?:ed|ing) to|moved|lease|available|availability|free from|cancelled|reopened|re-?posted|repost|advertised|listed again|opening|vacancy|posted|new role|another role|different role|second role|attached|missing|misread|misquoted|overlooked page|page|table|figure|appendix|dataset|data|experiment\w{0,1}|replicat\w{0,5}|error in|typo|wrong (?:file|version|name|address|year|number|date|document|score|person|email)|mixed up|confus\w{0,4} (?:me )?with|reviewer \w{1,5}|transcript|score|guarantor|deposit|references?|agent|lower (?:rate|price|fee)|smaller scope|reduced scope|half|phase|told me|wrote to me|invited me|asked me|said (?:I|to|that I)|suggested|deadline|portal|appeals?|ombud\w{0,6}|procedure|remote(?:ly)?|sponsorship)\b/i,
  /\b(?:diplôme|obtenu|réussi|publié|déménag\w{0,5}|disponible|joint\w{0,1}|manquait|erreur de|permis|données|signé|bestanden|abgeschlossen|veröffentlicht|ziehe|umgezogen|Umzug|verfügbar|Anlage|fehlte|Zertifikat|Arbeitserlaubnis|Daten|unterschrieben|aprobad\w|obtenid\w|obtuve|publicad\w|mudo|mudado|disponible|adjunt\w|faltaba|certificad\w|permiso|datos|firmad\w|ottenuto|trasferisco|disponibile|obtive|mudei|disponível|behaald|verhuis|beschikbaar)\b/i,
];

/** A kind word about each thing that people call a basis and that is none. */
export const MOOD_SAYS: Readonly<Record<Exclude<BasisClass, 'fact'>, string>> = {
  disagreement:
    'That you see it differently is understandable, and it is not something that would let them decide differently.',
  comparison: 'How others were treated cannot be weighed from outside, and comparing rarely helps your own case.',
  need: 'That you need it is real, and it is a heavy thing to lay on the person who decides; it does not change their reason.',
  hurt: 'That it hurts is human, and it passes more quickly when the letter stays short. It is not a reason for them to look again.',
  effort: 'The work you put in was real and stays yours. They knew of it when they decided, so it is not new.',
  hope: 'Wanting it is a good reason to keep going, and it was already in your application. It would not give them anything new.',
  leverage: 'Leaning on somebody is not a reason to look again, and it tends to close doors that are still open.',
  hearsay: 'What others say, or what may have been behind it, is nothing that they could check or answer.',
  retold: 'They knew this when they decided, so it would not give them anything new.',
};
