import { folded } from '../grammar/fold.ts';

/** Words that end a role to its left: it does not reach across them. Folded. */
export const LEFT_STOPS = folded(
  'the a an our your this that for as of to in at with from and or new other another two both these as is was be been have has had we i you they it on by about regarding re our his her their position role post job vacancy opening application team le la les l un une des du de d au aux notre votre ce cette pour comme en chez poste offre candidature der die das den dem des ein eine einen einer unsere unserer ihre ihrer als fur zum zur im in bei stelle position bewerbung el los las un una de del al para como en puesto vacante plaza o os as um uma do da no na para como vaga cargo il lo gli i un uno una di del della dell all dello per come in ruolo posizione de het een van voor als bij in onze uw je functie vacature sollicitatie',
);

/** Small words inside a role: `Assistant Director of Music`, `chargé de mission`, `Leiter der Abteilung`. */
export const INSIDE = folded(
  'of de du des d la le les l der die das fur und et y e in di del della dell dei delle delle degli en van voor het for and & to il i im al alla allo ai aux au a do da dos das em zur zum auf with a con per o',
);

/** Words that no role has inside or at its end: verbs, pronouns, what begins the rest of the sentence. Folded. */
export const RIGHT_STOPS = folded(
  [
    'further unsuccessful at here has have had was is are were be been will would can could may might we i you they it us our your my this that these those which who whom but however although because so as by from on into not no than then when where while if or there thank thanks unfortunately position role post job vacancy opening application interview opportunity opportunities ad wanted',
    'a est etait sont ete sera serait ont avez avons avait n ne pas nous vous je il elle ils elles votre notre vos nos mon ma mes qui que qu dont ou ce cette ces se s chez sur par avec dans sans sous vers mais car comme donc pourvu ayant fait vient va devrait reste bien toutefois malheureusement poste offre candidature cet prendra',
    'kommt entfallt ist war sind wurde wurden wird werden hat haben hatte sei bin bei beim in an am auf mit von vom aus nach wir sie ich er es ihr ihre ihren uns unser unsere unserem unseren nicht kein keine aber sondern denn dass weil wie als leider bereits jetzt stelle position bewerbung bekommt liegt entfallt dieser dieses diesen diesem haben mochten konnen mussen danken bedanken',
    'es esta era fue ha han habia sera queda sigue se no le te les nos me su sus tu tus nuestro nuestra nuestros usted hemos que quien cual por pero como cuando donde si ya ahora desde hasta hacia sobre sin aunque porque lamentablemente continua deja puesto plaza vacante',
    'e foi esta era tem temos foram sera ficou nao se lhe te nos me seu sua teu tua nosso nossa voce que quem por mas como quando onde ja agora desde ate sobre sem porque infelizmente deixou reabriu fica continua vaga',
    'e sono era stata stato ha hanno abbiamo sara andra non si le la ti ci vi lei suo sua tuo tua nostro nostra che chi presso ma come quando dove se gia ora da dal dalla fino su sul senza purtroppo posizione ruolo',
    'moet moeten kan kunnen kon vervalt komt krijgt iets is was zijn waren wordt werden heeft hebben had niet geen wij we je jij u jouw uw ons onze hij zij ze het die dat deze dit maar want omdat als dan toen nu al op aan bij met uit naar over door wat waar helaas functie vacature gaat hebt blijft zorgvuldig bekeken besproken beoordeeld behandeld ontvangen',
  ].join(' '),
);

/** Words about the process, which stand before a role and are none of it. Folded. */
export const PROCESS = folded(
  'position role post job vacancy opening application candidate candidacy team interview update outcome result decision status process recruitment campaign search mandate feedback candidature poste offre recrutement entretien reponse suite bewerbung stelle verfahren ausschreibung stellenausschreibung besetzung rolle ruckmeldung absage auswahlgesprach vorstellungsgesprach mandat candidatura puesto vacante proceso seleccion busqueda postulacion entrevista convocatoria oferta inscripcion vaga processo seletivo selecao recrutamento concurso curriculo curriculum selezione colloquio graduatoria aggiornamento esito avviso sollicitatie vacature procedure terugkoppeling gesprek assessment rol functie promotie initiativbewerbung quereinstieg anfrage ausbildung ausbildungsplatz postulacion cv uitslag selectiedag kandidatuur wervingsreserve',
);

/** Whether a word ends a role: no role has it, and it is no small word inside of one. */
export function endsRole(word: string): boolean {
  return RIGHT_STOPS.has(word) && !INSIDE.has(word);
}
