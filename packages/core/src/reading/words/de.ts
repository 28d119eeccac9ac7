import type { WordLists } from '../grammar/pattern.ts';

/** German words that patterns refer to by name. */
export const de: WordLists = {
  thing:
    'Bewerbung|Bewerbungen|Kandidatur|Unterlagen|Bewerbungsunterlagen|Profil|Manuskript|Text|Texte|Gedichte|Geschichte|Beitrag|Abstract|Einreichung|Vorschlag|Vortrag|Vortragsvorschlag|Angebot|Antrag|Förderantrag|Projekt|Exposé|Roman|Erzählung|Artikel|Demoband|Vorsprechen|Casting|Paper|Anfrage|Idee|Konzept|Startup|Lebenslauf|Kurzgeschichte|Arbeit|Werk|Film|Lyrik|Beförderung|Offerte|Interesse|Session',
  position:
    'Stelle|Position|Vakanz|Ausbildungsplatz|Studienplatz|Praktikum|Praktikumsplatz|Platz|Rolle|Wohnung|Zimmer|Auftrag|Job|Stipendium|Aufgabe|Ausschreibung|Stellenausschreibung|WG|Residenz|Arbeitsplatz|Werkstudentenstelle|Plätze|Stellen|Praktikumsstelle|Apartment',
  candidate:
    'Bewerber|Bewerberin|Bewerberinnen|Bewerbern|Kandidat|Kandidaten|Kandidatin|Kandidatinnen|Person|Personen|Mitbewerber|Mitbewerberin|Mitbewerbern|Bewerbung|Bewerbungen|Anbieter|Agentur|Agenturen|Dienstleister|Interessent|Interessenten|Interessentin|Mieter|Schauspieler|Schauspielerin|Texte|Projekte|Anträge|Angebot|Angebote|Bieter|Vorschläge|Beiträge|Kollege|Kollegin|Profil|Profile|Lösung|Paar|Familie|Texter|Texterin|Autor|Speaker|Referenten|Übersetzer|Übersetzerin|Illustratorin|Illustrator|Grafiker|Freelancer|Unternehmen|Weg|Richtung|Fotograf|Fotografin|Künstler|Künstlerinnen',
  not: 'nicht|kein|keine|keinen|keiner|leider nicht|nicht mehr|nicht weiter',
};
