import { folded } from '../grammar/fold.ts';

/**
 * Words that say what a house is or does, at either end of what it is called: `hartnollseeds`, `casaledesma`. Folded; none that ordinary
 * words end or begin with, so that a name made of one word stays one.
 */
export const HOUSE_WORDS = folded(
  [
    'vini vino homes joinery roofing roofs kitchens hotels hoteles dairy dairies wines brewing cider seeds scaffold scaffolding plumbing auctions haulage logistics interiors tailors barbers chimneys carpets boats marine shipping grocers pharmacies surgery infirmary kennels taxis salvage hardware printing lectures talks films filmes records radio podcast singers players choir sinfonia orchestra opera cathedral abbey parish primary academy college angels ventures capital partners associates agency agents literary books press journal magazine awards festival summit charity events creative workshops forum clinic labs studio studios gallery theatre lane club',
    'atelier ateliers editions editeur librairie galerie maison theatre boulangerie boucherie coiffure fanfare ferme cabinet agence revue fabrique compagnie',
    'casa teatro editorial ediciones libreria panaderia floristeria peluqueria ferreteria ceramica clinica talleres seguros textil textiles cafes fundacion congreso feria aceites viveros bodega bodegas cantina sidreria lecheria transportes alquileres quesos revista colectivo',
    'estudio galeria padaria editora livraria clinica laticinios metalurgica vinhos vinhas adega pensao jornal banco filmes',
    'bottega officine officina falegnameria birrificio pasticceria pastificio liuteria fondazione agenzia molino rivista edizioni libreria arredi traslochi sementi idraulica laboratorio',
  ].join(' '),
);

/** The same where words are written together: only the first tells, for at the end it is a part of one word, `Steuerkanzlei`. */
export const FIRST_HOUSE_WORDS = folded(
  [
    'verlag galerie werkstatt theater buchhandlung kanzlei praxis kliniken klinik hallenbau weingut baeckerei gaertnerei stadtwerke',
    'uitgeverij bakkerij notaris autobedrijf havenbedrijf hoeve hoveniers zorggroep tijdschrift natuurpunt fietsen klussen stichting rietdekkers molen agentschap',
  ].join(' '),
);

/** What institutions are: their names begin with it and go on in small letters. Folded. */
export const INSTITUTIONS = folded(
  [
    'centre communaute commune agglomeration conseil ecole lycee college universite faculte institut ministere agence hopital laboratoire mairie chambre departement maison theatre compagnie cabinet societe association federation fondation festival prix revue editions galerie residence cooperative domaine clinique groupe orchestre conservatoire bibliotheque mediatheque musee syndicat mutuelle parc academie',
    'universidad facultad escuela instituto ministerio consejeria ayuntamiento comunidad centro colegio asociacion fundacion congreso premio revista editorial cooperativa consorcio diputacion sociedad agencia biblioteca museo jornadas muestra sindicato',
    'universidade faculdade escola ministerio camara municipio prefeitura fundacao associacao laboratorio museu mostra sindicato',
    'universita scuola istituto ministero comune regione provincia ospedale azienda associazione fondazione cooperativa compagnia rivista congresso convegno agenzia accademia societa biblioteca',
    'hochschule fachhochschule universitat verein verband amt landesamt zeitschrift gesellschaft institut zentrum akademie',
    'universiteit hogeschool gemeente stichting vereniging tijdschrift school museum',
    'school institute journal society museum university college academy council department office centre center',
  ].join(' '),
);
