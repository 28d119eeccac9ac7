import type { Phrases } from './phrase-book.ts';
import { MET } from './where.ts';

const U = 'formal' as const;
const JE = 'first-name' as const;
/** Fields where one asks in other words for another look. */
const OTHERWISE = ['audition', 'investor', 'literary', 'rental', 'sales', 'freelance'] as const;
/** Fields with questions of their own about what could be better. */
const OWN_FEEDBACK = ['tender', 'grant', 'promotion', 'audition', 'rental', 'literary'] as const;

/** What a letter wants: to be looked at again, or a word of feedback. */
export const DUTCH_ASKS: Pick<Phrases, 'askAgain' | 'askFeedback'> = {
  askAgain: [
    {
      when: { notFields: [...OTHERWISE] },
      say: [
        'Zou het mogelijk zijn om nog eens naar {matter} te kijken?',
        'Is er een mogelijkheid om {matter} opnieuw te bekijken?',
      ],
    },
    {
      when: { notFields: [...OTHERWISE], register: U },
      say: [
        'Zou u nog eens naar {matter} willen kijken?',
        'Mag ik u vragen om {matter} nog eens te bekijken?',
        'Staat u ervoor open om nog eens naar {matter} te kijken?',
      ],
    },
    {
      when: { notFields: [...OTHERWISE], register: JE },
      say: [
        'Zou je nog eens naar {matter} willen kijken?',
        'Mag ik je vragen om {matter} nog eens te bekijken?',
        'Sta je ervoor open om nog eens naar {matter} te kijken?',
      ],
    },
    {
      when: { fields: ['job'], register: U },
      say: [
        'Als de vacature nog openstaat, zou u mijn sollicitatie dan nog eens willen bekijken?',
        'Zou u mij nog eens willen overwegen voor deze functie?',
      ],
    },
    {
      when: { fields: ['job'], register: JE },
      say: [
        'Als de vacature nog openstaat, zou je mijn sollicitatie dan nog eens willen bekijken?',
        'Zou je mij nog eens willen overwegen voor deze functie?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: ['Zou het mogelijk zijn om {work} nog een keer te lezen?', 'Zou {work} nog een tweede blik mogen krijgen?'],
    },
    {
      when: { fields: ['literary'], register: U },
      say: [
        'Zou u {work} nog een keer willen lezen?',
        'Mag ik u vragen om {work} nog eens te lezen?',
        'Staat u ervoor open om {work} opnieuw te lezen?',
      ],
    },
    {
      when: { fields: ['literary'], register: JE },
      say: [
        'Zou je {work} nog een keer willen lezen?',
        'Mag ik je vragen om {work} nog eens te lezen?',
        'Sta je ervoor open om {work} opnieuw te lezen?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Zou ik nog een keer auditie mogen doen?',
        'Is er een mogelijkheid om opnieuw auditie te doen?',
        'Als er nog plek is, zou ik dan nog eens auditie mogen doen?',
        'Is er nog ruimte voor een tweede auditie?',
      ],
    },
    { when: { fields: ['audition'], register: U }, say: ['Mag ik u vragen om een tweede auditie?'] },
    { when: { fields: ['audition'], register: JE }, say: ['Mag ik je vragen om een tweede auditie?'] },
    {
      when: { fields: ['investor', 'freelance', 'sales'] },
      say: ['Zouden we het er nog eens over kunnen hebben?', 'Zou een tweede gesprek mogelijk zijn?'],
    },
    {
      when: { fields: ['investor', 'freelance', 'sales'], register: U },
      say: [
        'Zou u nog eens naar {matter} willen kijken?',
        'Staat u open voor nog een gesprek?',
        'Mag ik u vragen om {matter} nog eens te bekijken?',
      ],
    },
    {
      when: { fields: ['investor', 'freelance', 'sales'], register: JE },
      say: [
        'Zou je nog eens naar {matter} willen kijken?',
        'Sta je open voor nog een gesprek?',
        'Mag ik je vragen om {matter} nog eens te bekijken?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Als de woning nog vrij is, kom ik dan nog in aanmerking?',
        'Zou het mogelijk zijn om nog eens naar mijn reactie te kijken?',
        'Als er nog niets getekend is, zou mijn reactie dan nog kunnen meetellen?',
      ],
    },
    {
      when: { fields: ['rental'], register: U },
      say: [
        'Als de woning nog vrij is, zou u mij dan nog eens willen overwegen?',
        'Zou u nog eens naar mijn reactie willen kijken?',
      ],
    },
    {
      when: { fields: ['rental'], register: JE },
      say: [
        'Als de woning nog vrij is, zou je mij dan nog eens willen overwegen?',
        'Zou je nog eens naar mijn reactie willen kijken?',
      ],
    },
    { when: { bases: ['other-opening'] }, say: ['Zou ik voor deze andere plek in aanmerking kunnen komen?'] },
    {
      when: { bases: ['corrected-error'], register: U },
      say: ['Zou u er nog eens naar willen kijken, met een kleine verduidelijking van mijn kant?'],
    },
    {
      when: { bases: ['corrected-error'], register: JE },
      say: ['Zou je er nog eens naar willen kijken, met een kleine verduidelijking van mijn kant?'],
    },
    {
      when: { reasons: ['budget'], fields: ['freelance', 'sales', 'speaking'] },
      say: ['Zou een kleinere opzet, die wel in het budget past, een optie zijn?'],
    },
  ],
  askFeedback: [
    {
      when: { notFields: [...OWN_FEEDBACK], register: U },
      say: [
        'Hebt u een tip voor een volgende keer?',
        'Zou u me in een paar woorden willen zeggen wat {matter} sterker had gemaakt?',
        'Wat zou ik volgens u een volgende keer anders kunnen doen?',
        'Is er een punt waar ik volgens u nog aan kan werken?',
        'Hebt u een opmerking, hoe kort ook, waar ik mee verder kan?',
      ],
    },
    {
      when: { notFields: [...OWN_FEEDBACK], register: JE },
      say: [
        'Heb je een tip voor een volgende keer?',
        'Zou je me in een paar woorden willen zeggen wat {matter} sterker had gemaakt?',
        'Wat zou ik volgens jou een volgende keer anders kunnen doen?',
        'Is er een punt waar ik volgens jou nog aan kan werken?',
        'Heb je een opmerking, hoe kort ook, waar ik mee verder kan?',
      ],
    },
    {
      when: { stages: [...MET], fields: ['job', 'investor', 'admission', 'residency'], register: U },
      say: [
        'Als u terugdenkt aan ons gesprek, wat had ik dan beter kunnen doen?',
        'Hebt u na ons gesprek een tip voor een volgende keer?',
      ],
    },
    {
      when: { stages: [...MET], fields: ['job', 'investor', 'admission', 'residency'], register: JE },
      say: [
        'Als je terugdenkt aan ons gesprek, wat had ik dan beter kunnen doen?',
        'Heb je na ons gesprek een tip voor een volgende keer?',
      ],
    },
    {
      when: { doors: ['feedback-offered'], register: U },
      say: ['U bood feedback aan, en die hoor ik graag: wat zou het eerste punt zijn om te verbeteren?'],
    },
    {
      when: { doors: ['feedback-offered'], register: JE },
      say: ['Je bood feedback aan, en die hoor ik graag: wat zou het eerste punt zijn om te verbeteren?'],
    },
    {
      when: { fields: ['freelance', 'sales'] },
      say: ['Mag ik vragen wat de doorslag gaf: de prijs, de planning of iets anders?'],
    },
    {
      when: { fields: ['journal', 'conference'] },
      say: ['Mag ik vragen wat er als eerste beter zou moeten aan {work}?'],
    },
    {
      when: { fields: ['tender'] },
      say: [
        'Zouden we een korte toelichting kunnen krijgen op de beoordeling van onze inschrijving?',
        'Op welke punten bleef onze inschrijving achter?',
        'Mogen we vragen hoe onze inschrijving op de criteria heeft gescoord?',
        'Zou een kort evaluatiegesprek over onze inschrijving mogelijk zijn?',
        'Op welk criterium had onze inschrijving sterker gekund?',
      ],
    },
    {
      when: { fields: ['grant'] },
      say: [
        'Zou het mogelijk zijn om de beoordeling in te zien, of een korte samenvatting?',
        'Mag ik vragen, in een paar woorden, wat er aan de aanvraag ontbrak?',
        'Welk punt in de aanvraag woog het zwaarst bij de beslissing?',
        'Is er commentaar van de beoordelaars dat ik mag lezen?',
        'Welk deel van de aanvraag zou een volgende keer sterker moeten?',
      ],
    },
    {
      when: { fields: ['promotion'] },
      say: [
        'Kunnen we een moment vinden om te bespreken wat er voor de volgende stap nodig is?',
        'Wat zou het eerste punt zijn om aan te werken voordat we het er weer over hebben?',
        'Wat zou ik nog moeten laten zien voor de volgende stap?',
      ],
    },
    {
      when: { fields: ['promotion'], register: U },
      say: [
        'Wat zou u als eerste van mij willen zien?',
        'Hebt u een tip over hoe ik me het beste kan voorbereiden op de volgende stap?',
      ],
    },
    {
      when: { fields: ['promotion'], register: JE },
      say: [
        'Wat zou je als eerste van mij willen zien?',
        'Heb je een tip over hoe ik me het beste kan voorbereiden op de volgende stap?',
      ],
    },
    {
      when: { fields: ['audition'] },
      say: [
        'Is er iets waar ik voor een volgende auditie aan kan werken?',
        'Wat had ik in de auditie beter kunnen doen?',
        'Mag ik vragen wat er aan mijn auditie ontbrak, al is het in een paar woorden?',
      ],
    },
    {
      when: { fields: ['audition'], register: U },
      say: [
        'Hebt u een opmerking over mijn auditie, al is het maar kort?',
        'Hebt u een tip voor een volgende auditie?',
      ],
    },
    {
      when: { fields: ['audition'], register: JE },
      say: [
        'Heb je een opmerking over mijn auditie, al is het maar kort?',
        'Heb je een tip voor een volgende auditie?',
      ],
    },
    {
      when: { fields: ['rental'] },
      say: [
        'Is er iets wat ik een volgende keer beter kan doen in mijn reactie?',
        'Mag ik vragen op welk punt mijn reactie achterbleef?',
        'Had een extra document of garantie geholpen?',
        'Wat had mijn reactie sterker gemaakt?',
        'Is er een tip voor een volgende woning?',
      ],
    },
    {
      when: { fields: ['literary'] },
      say: ['Mag ik vragen wat in {work} het minst goed werkt?'],
    },
    {
      when: { fields: ['literary'], register: U },
      say: [
        'Wat zou u als eerste veranderen in {work}?',
        'Hebt u een opmerking over {work}, al is het maar kort?',
        'Wat werkt volgens u het minst goed in {work}?',
        'Hebt u een tip waarmee ik {work} beter kan maken?',
      ],
    },
    {
      when: { fields: ['literary'], register: JE },
      say: [
        'Wat zou je als eerste veranderen in {work}?',
        'Heb je een opmerking over {work}, al is het maar kort?',
        'Wat werkt volgens jou het minst goed in {work}?',
        'Heb je een tip waarmee ik {work} beter kan maken?',
      ],
    },
  ],
};
