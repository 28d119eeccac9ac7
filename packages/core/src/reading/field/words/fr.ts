import type { FieldWords } from './field-words.ts';

export const fr: FieldWords = {
  job: [
    'recrutement|recruteur|recruteuse|embauche|emploi|cv|cdi|cdd|rh|stage|alternance|candidat|candidats|candidates',
    '(ressources humaines|lettre de motivation|votre candidature|offre d emploi|chargee de recrutement|charge de recrutement|le poste|au poste|ce poste|du poste|un poste|recherche d emploi)',
    '~ poste|candidature|entretien|profil|equipe|carriere|mission',
  ],
  freelance: [
    'freelance|freelances|devis|prestataire|prestation|prestations',
    '(votre devis|votre tarif|vos tarifs|taux journalier|independant)',
    '~ projet|client|agence|budget|mission|prestation|tarif',
  ],
  sales: [
    '!! (votre|vos|ta|cette) (proposition|propositions|offre|offres) (commerciale|commerciales)',
    '(votre solution|votre produit|votre logiciel|votre outil|la demo|fournisseur actuel|prestataire actuel|votre plateforme)',
    '~ solution|logiciel|offre|fournisseur|demonstration|tarifs|abonnement',
  ],
  literary: [
    'manuscrit|poemes|poeme|roman|nouvelle|recueil|editeur|editrice|poesie',
    '(maison d edition|comite de lecture|ligne editoriale|notre revue|votre texte|votre manuscrit|notre catalogue|vos textes|vos poemes|agence litteraire)',
    '~ textes|texte|revue|lecture|editions|publier|publication|auteur',
  ],
  journal: [
    '(comite de redaction|redacteur en chef|rapporteurs|evaluateurs|evaluation par les pairs|revue scientifique|votre article|relecteurs)',
    '~ article|revue|expertises|manuscrit|redaction',
  ],
  conference: [
    'colloque|congres|communication|communications',
    '(comite scientifique|comite de programme|votre communication|votre resume|appel a communications|proposition de communication)',
    '~ conference|resume|poster|actes',
  ],
  grant: [
    'subvention|subventions|bourse|bourses|fondation|mecenat',
    '(appel a projets|demande de subvention|demande de financement|comite d attribution|aide a la creation|votre dossier de demande)',
    '~ financement|aide|dossier|projet|jury|commission',
  ],
  investor: [
    'investir|investisseur|investisseurs|investissement|levee',
    '(levee de fonds|notre fonds|votre startup|comite d investissement|votre deck|tour de table|votre start-up)',
    '~ fonds|startup|portefeuille|deck|amorcage',
  ],
  audition: [
    'audition|auditions|casting|distribution|comedien|comedienne',
    '(directeur de casting|directrice de casting|le role de|metteur en scene|le role|ce role|bande demo|essais)',
    '~ role|production|theatre|film|spectacle|realisateur|tournage',
  ],
  admission: [
    'admission|admissions|parcoursup|licence|universite|doctorat|licence|scolarite',
    '(jury d admission|ecole doctorale|votre candidature en master|commission d admission|annee universitaire|master|grande ecole|campus france|commission d examen|candidature en licence)',
    '~ formation|ecole|etudiant|etudes|promotion|rentree',
  ],
  residency: [
    'residence|residences|residents',
    '(residence d artiste|residence d ecriture|residence de creation)',
    '~ artistes|atelier',
  ],
  speaking: [
    'conferencier|conferenciere|intervenant|intervenante|intervenants|podcast',
    '(votre intervention|proposition de conference|appel a conferenciers|votre sujet|appel a orateurs)',
    '~ talk|conference|programme|orateurs|evenement',
  ],
  promotion: [
    '(votre promotion|avancement|augmentation|entretien annuel|mobilite interne|changement de grade)',
    '~ promotion|grade|echelon',
  ],
  tender: [
    '(appel d offres|marche public|appels d offres|votre offre n|offre economiquement|pouvoir adjudicateur|commission d appel|attribution du marche|le marche)',
    'soumissionnaire|adjudication|soumission',
    '~ marche|lot|offre|offres|attributaire',
  ],
  rental: [
    'loyer|locataire|locataires|proprietaire|bailleur|colocation|bail',
    '(l appartement|le logement|votre dossier de location|agence immobiliere|la chambre|la visite|le studio|dossier locatif|candidature locative)',
    '~ appartement|logement|location|visite|studio|dossier',
  ],
  personal: ['(rester amis|nous revoir|notre relation|ton anniversaire|ta fete|ton mariage)'],
};
