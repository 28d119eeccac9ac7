/** Words after which an organisation is named, most telling first. Each ends where the name begins. */
export const ORGANISATION_LEADS: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    weight: 3,
    pattern:
      /\b(?:interest in (?:joining|working (?:at|for|with)|employment (?:at|with)|a (?:career|role|position|job) (?:at|with)|(?:career|employment|job) opportunities (?:at|with)|opportunities (?:at|with))|(?:position|role|job|opening|internship|team|opportunity|candidacy|opportunities|career|employment|applicants?) (?:here )?(?:at|with)|appl(?:y|ied|ying|ication) (?:to|with|at)|submi(?:tted|tting|ssion) (?:[\w“”"' ]{0,60} )?to|from all of us at|on behalf of|all of us at|here at|time (?:at|with)|joining|work with us at)\s+(?:the )?/giu,
  },
  {
    weight: 2.4,
    pattern:
      /\b(?:interest in|interested in|considering|thinking of|your interest and|update from|note from|news from|message from|follow[- ]up from|thank you from|thanks from|sending (?:your )?[\w ]{1,30} to|applied at|apply at|work at|working at|part of)\s+/giu,
  },
  { weight: 2.2, pattern: /\b(?:at|@|with)\s+(?=[\p{Lu}\d])/gu },
  {
    weight: 3,
    pattern:
      /\b(?:chez|au sein (?:de(?: la| l['’])?|d['’]|du)|rejoindre|auprès de|de la part de|intérêt pour|nouvelle de|intérêt porté à|intérêt que vous portez à)\s*(?:la société |l['’]entreprise |l['’]équipe |le groupe |le |la |l['’])?/giu,
  },
  {
    weight: 2.8,
    pattern:
      /\b(?:bei(?: der| dem| den)?|Interesse an(?: der| dem| einer Mitarbeit bei(?: der)?)?|Mitarbeit bei(?: der)?|im Namen (?:von|der|des)|Team (?:von|der|des)|in unserem Haus(?:e)?|Neuigkeiten? von)\s+(?:Firma )?(?=[\p{Lu}\d])/gu,
  },
  {
    weight: 2.6,
    pattern:
      /\b(?:interés (?:en|por)|formar parte de|equipo de|puesto en|vacante en|trabajar en|candidatura (?:en|a)|en nombre de|unirte a|proceso de selección (?:de|en))\s+(?=[\p{Lu}\d])/gu,
  },
  {
    weight: 2.6,
    pattern:
      /\b(?:interesse (?:na|no|em|pela|pelo|n[ao]s)|equip[ea] (?:da|do|de)|vaga (?:na|no|em)|trabalhar (?:na|no|em)|candidatura (?:à|ao|na|no)|em nome d[aoe]|fazer parte d[aoe]|aqui n[ao])\s+(?=[\p{Lu}\d])/gu,
  },
  {
    weight: 2.6,
    pattern:
      /\b(?:presso|interesse (?:per|verso|in)|(?:posizione|ruolo|lavorare|lavoro|opportunità) in|candidatura (?:in|a|presso)|team di|a nome di|entrare a far parte di)\s+(?=[\p{Lu}\d])/gu,
  },
  {
    weight: 2.6,
    pattern:
      /\b(?:bij|interesse in(?: de functie bij)?|namens(?: het team van)?|team van|werken bij|sollicitatie bij)\s+(?:de |het )?(?=[\p{Lu}\d])/gu,
  },
];

/** A line that is a team's name: `The Acme Talent Acquisition Team`, `Votre équipe Acme`, `Ihr Acme-Team`. */
export const TEAM_LINES =
  /^[ \t]{0,8}(?:The |Your |Votre équipe |L['’]équipe |L['’]équipe de |Ihr |Dein |Het team van |El equipo de |A equipe d[aeo] |Equipe |Il team di )?([^\n,.;:!?]{2,60}?(?: Recruiting| Recruitment| Talent| Hiring| People| Careers| HR| Human Resources| Team| Editors| Submissions| Admissions| Casting|-Team| Staff)(?: Acquisition| Operations)?(?: Team)?)[ \t]{0,8}$/gimu;
