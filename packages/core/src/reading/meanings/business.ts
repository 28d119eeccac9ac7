/** Buying, selling, money, computing and things. `meanings.ts` says how a line is read. */
export const BUSINESS = `
tender | itt rfp rfq | mapa dce | - | pliego | pregao | - | tender
quote | quote estimate | devis chiffrage | kalkulation | cotizacion | cotacao | stime | raming schatting
lot | - | lot lots allotissement | los lose lots losvergabe teillos charge | lote lotes | lote lotes | lotto lotti | perceel kavel
award-contract | - | - | bezuschlagt | - | - | - | gunde
procurement | - | procurement | - | aprovisionamiento abastecimiento | - | procurement | ingekocht
framework | framework umbrella | cadre | rahmen | marco | - | quadro | raam raamovereenkomst raamcontract mantelovereenkomst
contractor | subcontractor | soustraitant | subunternehmer nachunternehmer | subcontratista | subempreiteiro | subappalto | -
customer | patron | - | verbraucher stammkunde | - | freguesia | - | afnemer
specification | spec specs scope | cahier cctp cctps | lastenheft | prescripciones descriptivo | caderno | disciplinare | -
negotiate | negotiate haggle bargaining | negocier | verhandeln | negociar regatear | negociar regatear | - | afdingen pingelen
buy | buy buys buying bought | - | kauf kauft gekauft kaufvertrag erwerb abkaufen | - | adquirir | - | kopen koop koopt kocht gekocht aanschaf
sell | sell sells selling seller sale resale | vend vendons | verausserung | vendido | vendido | vendere venduto vendo | -
auction | auction hammer | encan crieur | auktion | subasta remate | leilao leiloes | asta aste | geveild
trade-exchange | trade swap swapped | troc troquer | tausch getauscht handler | trueque canje trocar permuta | permuta escambo troca | baratto scambio permuta | ruil ruilen geruild omruilen
market-stall | stall fairs | etal foire brocante | messe flohmarkt | caseta | barraca | fiere | kraam kramen beurzen
price | price pricing | prix tarif | preis | tarifa | preco tarifa | prezzo tariffa | prijs tarief geprijsd
cheap | cheap | economique abordable | - | barato economico asequible | barato economico | economico vantaggioso | -
expensive | costly overpriced | onereux | teuer teurer uberteuert | caro caros | oneroso exorbitante | esoso dispendioso oneroso | duurder dure kostbaar
cost | cost costs costing | cout couts couter | kosten unkosten | coste costo costar | custo custa gasto | costo costi spesa | kost kostte kostprijs
discount | rebate voucher coupon | reduction rabais soldes coupon | rabatt nachlass ermassigung reduziert gutschein skonto | descuento rebaja cupon | desconto cupao cupom saldos | sconto ribasso coupon saldi | korting afgeprijsd bon tegoedbon
fee | fee fees charge surcharge | redevance cotisation | gebuhr | tasa tasas recargo | taxa taxas honorarios propina | tassa | leges
invoice | invoice billing billed bill | facture | rechnung abrechnung | factura | fatura | fattura | factuur gefactureerd rekening
payment | payment pays paying payable payer | paiement payer payee payez payons versement | zahlung zahlt gezahlt auszahlung | pago pagos pagar pagado pagamos abono abonar | pagamento pagar pago paga pagou | pagamento pagare pagato | betaling betaald uitbetaling
bank-transfer | remittance wire iban | virement virer iban rib | uberweisung iban | bizum iban | iban pix | bonifico iban | overboeking iban
refund | refund | - | - | reintegro | estorno ressarcir | - | restitutie gecrediteerd creditnota
compensation-goodwill | indemnity goodwill | indemnisation dedommagement | kulanz abfindung | indemnizacion resarcir | indemnizacao indenizacao | risarcimento | schadevergoeding coulance tegemoetkoming
debt | debtor owe owed owes unpaid | debiteur endettement | mahnung inkasso | deudor impago | devedor inadimplente | insoluto indebitamento | incasso wanbetaling
loan | loan loans lend lends lender lending borrow lent | emprunt | darlehen leihen ausleihen dispo | prestamo | - | ipoteca scoperto | lening lenen roodstand
bank | banker | - | banken sparkasse volksbank bankberater | banco caja | balcao | banche | bancair
account | - | - | girokonto | cuenta | - | conto | bankrekening
savings | savings piggy nest | epargne | sparen gespart ersparnis sparbuch | ahorro | poupanca mealheiro | risparmio libretto | sparen gespaard spaargeld bespaar
interest-rate | rates apr | taux teag | zins zinsen zinssatz tilgung | tipos tae amortizar | juro juros spread amortizar | tasso tassi rata | rente aflossing
cash | cash coin coins banknote cheque wallet | especes cheque monnaie | bargeld bar munze scheck geldbeutel | efectivo moneda | moeda cheque | monete | munt munten bankbiljet cheque
money | money dough quid bucks | argent fric pognon thune | geld kohle moneten | dinero pasta | dinheiro grana verba | soldi denaro danaro | geld poen centen
currency | euro euros pound dollar franc pence eur gbp usd | euro euros dollar centime eur | euro euros dollar franken cent eur chf | euro euros dolar peso pesos centimos eur | euro euros reais dolar centimos eur | euro dollaro sterlina centesimi eur | euro euros dollar eur eurocent
budget | - | budget enveloppe | budget haushalt etat | presupuesto | orcamento dotacao | budget bilancio | budget begroting
fund | fund funds funded funding | fonds abonder | fonds gelder geldgeber | fondo | fundo | fondo fondi | fonds
subsidy | subsidy | subvention subside | subvention | subvencion | subvencao | sovvenzione sussidio | subsidie
donation | donation donor fundraising | dons donateur caritatif don | spende wohltatigkeit | donacion donar donativo donante | doacao doacoes doar donativo doador | donazione donare donatore | donatie doneren gift giften gedoneerd
tax | tax taxes taxable taxation vat hmrc deduct | impot fiscal tva taxe taxes | mehrwertsteuer mwst | impuesto fiscal iva hacienda irpf | fiscal iva tributo icms | fiscale iva tasse tributo irpef | belasting fiscaal btw
investor | investor | investisseur | investor anleger beteiligung | inversor | - | investitore | investeerder belegger
venture-capital | venture capital vc vcs angel equity seed | risque capital amorcage | wagniskapital risikokapital kapital seed vc | capital riesgo semilla vc angel | capital risco semente vc anjo | venture seed rischio | durfkapitaal kapitaal vc seed
funding-round | raising series prelead bridge | levee lever levent | serie | levantar | captacao | - | ophalen opgehaald
startup | accelerator incubator scaleup spinoff | startup fondateur incubateur accelerateur | gegrundet accelerator inkubator | startup aceleradora incubadora | startup aceleradora incubadora | startup fondatore acceleratore incubatore | oprichter accelerator incubator
entrepreneur | entrepreneur cofounder | autoentrepreneur | mitgrunder | cofundador | cofundador | cofondatore | medeoprichter
pitch-deck | deck pitch decks | deck pitch diapos | deck pitch folien | deck pitch diapositivas | deck pitch slides | deck pitch slide diapositive | deck pitch dias
traction | traction growth grow growing grew grown uptake | traction | traktion wachstum gewachsen zuwachs | traccion crecimiento crecer | tracao crescimento | trazione crescita | tractie groei gegroeid
valuation | overvalued | valorisation | taxiert wertgutachten | valuacion tasacion tasar | valuation laudo | valuation perizia | taxatie getaxeerd
revenue | revenue turnover arr mrr | recettes encaisser | umsatz einnahmen erlose | recaudacion | - | ricavi incasso | omzet opbrengst
profit | margin ebitda yield | benefice rentable marge | rendite rentabel marge | margen lucro ganancia | lucro rentavel margem lucrativo | margine guadagno | winst rendabel rendement marge
loss | bankrupt insolvent liquidation burn runway | faillite deficit | insolvenz pleite | quiebra deficit | prejuizo falencia insolvencia | - | faillissement insolventie surseance
share-equity | stake dilution captable | actions dilution | aktie aktionar | acciones dilucion | acoes acionista diluicao | azioni diluizione | aandeel
due-diligence | dataroom covenant | diligence dataroom | termsheet due | diligencia | diligencia auditoria | diligence dataroom | dataroom diligence
thesis-focus | focus vertical sector | focus mandat axe axes | fokus branche sektor | enfoque foco sector | foco focado | focus | focus branche mandaat
business-model | model scalable monetise | modele scalable monetiser | modell skalierbar | modelo | modelo | modello scalabile affari | model
market | industry | industrie marche | markt industrie | mercado industria | mercado industria | mercato industria | markt industrie
partnership | alliance collaboration | alliance | kooperation | alianza asociacion | alianca colaborar | alleanza | alliantie
sponsorship | - | sponsor mecenat | gesponsert mazen | mecenas | - | mecenate | gesponsord
advertising | ad ads banner billboard | pub pubs | werbe plakat | valla | propaganda outdoor | spot manifesto | affiche
campaign | - | campagne influenceur | kampagne influencer | campana influencer | campanha influenciador | campagna | campagne influencer
newsletter | bulletin digest | newsletter infolettre | rundbrief infobrief rundschreiben | newsletter | newsletter | mailinglist | mailing bulletin
subscription | subscription | souscrire | abonnement abo abos | - | - | abbonamento | abonnement
unsubscribe | unsubscribe optout | desabonner desinscrire | abbestellen abmelden austragen | desuscribir | desinscrever unsubscribe | disiscriversi | uitschrijven afmelden
survey | poll polls | sondage enquete | umfrage befragung | sondeo | inquerito sondagem | sondaggio | enquete peiling
social-media | facebook linkedin twitter tiktok hashtag | facebook linkedin twitter | social facebook linkedin twitter kanal | facebook linkedin twitter red | facebook linkedin twitter rede | facebook linkedin twitter rete | facebook linkedin twitter
loyalty | loyalty vip gold reward | vip bonus | treue treu exklusiv premium vip | fidelidad fiel vip | fidelidade fiel vip brinde | fedelta vip omaggio | loyaliteit exclusief premium vip
delivery | delivery | livraison | auslieferung anlieferung | delivery | frete | recapito | -
parcel | shipment shipped | port | packchen sendung kurier porto | embalaje | pacote embrulho remessa embalagem | imballaggio | pakje zending verpakking
tracking | - | tracage | trackingnummer nachverfolgen | rastreo tracking | rastreio tracking | tracciamento tracking | traceren tracking volgnummer
return-goods | sendback | - | umtausch | - | - | resi | geretourneerd ruilbon
exchange-goods | exchange replacement | substitution | austausch | reemplazo | - | - | inwisselen omwisselen substitutie
stock | inventory backorder | stock inventaire reassort | inventar | stock inventario | estoque stock inventario | scorta giacenza inventario | inventaris
out-of-stock | unavailable soldout | indisponible rupture | ausverkauft | - | indisponivel | - | -
product | product item items merchandise ware wares | - | - | - | - | prodotto merce merci | koopwaar
shop | shopping webshop outlet boutique ecommerce | - | shop webshop kaufhaus | minorista | lojista retalho varejo comercio | bottega rivenditore | webshop webwinkel
basket-checkout | basket cart queue trolley | panier caisse queue | kasse | carrito cesta cola cajero | carrinho cesto fila checkout | carrello casse coda | kassa rij
faulty | defect damaged scratched | defectueux casse abime endommage panne | defekt kaputt | defectuoso roto rota danado averia | defeito danificado avaria quebrado | difetto guasto rotto danneggiato | defect kapot
complaint | dissatisfied moan | plainte mecontent | reklamation | queja | queixa | lamentela | klagen ontevreden
insurance | - | couverture | haftpflicht deckung police | aseguradora cobertura poliza siniestro | cobertura apolice sinistro | - | dekking polis
claim | incident | sinistre | haftung regulierung | perito | - | sinistro perito | claim expert
fraud | fraud scam scams phishing suspicious | fraude arnaque escroquerie hameconnage spam | verdachtig phishing | fraude estafa sospechoso phishing | fraude burla golpe phishing | frode frodi truffa phishing | fraude oplichting phishing
pension | annuity | pension rente | - | pension | - | - | aow
wealth-afford | rich wealthy poverty | riche pauvre | arm armut wohlhabend | rico rica pobre | rico rica pobre | ricco ricca povero | rijk rijke armoede
amount | sum sums | montant | summe | suma sumas monto | soma | somma ammontare | bedrag som totale
software | app apps saas plugin | appli progiciel | app apps anwendung tool tools | aplicacion app apps | aplicativo app apps | app applicazione | app apps applicatie
code | code coding coded codebase refactor python javascript | code coder codage script | code codes quellcode skript codieren | codigo codificar script | codigo codificar script | codice script codifica | code codes broncode script coderen
merge-request | pr pullrequest rebase upstream patch | patch branche | merge gemergt patch maintainer | parche | merge mesclar patch | merge fondere unire patch | merge gemerged patch
repository | repository repo git github gitlab fork | repo git github gitlab fork | repository repo git github gitlab fork | repo git github gitlab fork | repositorio repo git github gitlab commit fork | repository repo git github gitlab fork | repository repo git github gitlab fork
bug | bug bugs buggy bugfix fixes glitch crash wontfix reproducible | bug bugs bogue | bug bugs absturz behoben beheben | bug bugs colgarse | bug bugs travar travou | bug bugs baco crash | bug bugs crash gecrasht opgelost
issue | issue backlog triage duplicate workaround | incident anomalie contournement | vorfall storung duplikat | incidencia duplicado | incidente duplicado | duplicato incidente | storing incident duplicaat
feature | feature functionality roadmap usability | ergonomie feature | feature roadmap | - | - | - | features
update | upgrade | maj misajour majs | update upgrade | update upgrade | update upgrade | - | update bijwerken upgrade
version-release | version beta | version beta | beta release | version beta | versao versoes beta | versione beta | versie beta release
server | server hosting cloud aws vps | hebergement cloud nuage | server hosting hoster cloud wolke rechenzentrum | alojamiento nube hosting | nuvem | cloud hosting nuvola | hosting cloud
outage | outage downtime offline timeout maintenance | coupure horsligne | wartung offline | offline | manutencao offline | disservizio offline | uitval offline
password | passcode otp authentication | authentification otp | authentifizierung | autenticacion | autenticacao | autenticazione | authenticatie
access-denied | unauthorised forbidden blocked locked | bloque | zugriff blockiert | bloqueado | bloqueado | - | geblokkeerd blokkeren vergrendeld
security | encryption firewall virus malware hacked antivirus | virus pirate antivirus | virus viren gehackt hacker firewall | cifrado virus hackeado antivirus | criptografia virus hackeado antivirus | crittografia virus hackerato antivirus | virus gehackt
privacy | privacy gdpr anonymised | rgpd cookies cnil | dsgvo cookies | privacidad rgpd cookies | privacidade rgpd lgpd cookies | privacy gdpr cookie | privacy avg cookies
helpdesk | chatbot hotline | depannage chatbot | hotline | soporte | - | - | -
computer | laptop pc mac desktop keyboard | pc ecran clavier | computer laptop pc bildschirm tastatur maus | computadora pc pantalla teclado raton | pc ecra tela teclado | computer pc tastiera | computer laptop pc scherm
printer-device | printer scanner scan device cable battery | imprimante scanner batterie cable | drucker scanner gerat akku batterie ladegerat kabel | escaner aparato bateria cable | scanner bateria cabo | stampante scanner scansione batteria cavo | printer scanner batterij kabel oplader
phone | smartphone mobile iphone android sim | smartphone iphone android | smartphone iphone android tablet | celular smartphone iphone tableta | smartphone iphone tablet | cellulare iphone tablet | mobiel gsm smartphone iphone tablet
internet | wifi broadband browser homepage | wifi adsl fibre | web wlan browser | wifi navegador fibra | wifi navegador fibra | wifi browser fibra | web wifi browser glasvezel
online | digital virtual | virtuel digital | digital virtuell | digital virtual online | digital virtual | digitale virtuale | digitaal virtueel
link-click | qr | clic qr | knopf button | pulsa boton pinchar | - | bottone | -
email-inbox | gmail outlook | - | mailbox | - | - | posta | -
file | folder pdf docx zip | pdf zip | datei ordner pdf excel zip | carpeta pdf fichero | ficheiro pasta pdf | file pdf | map mappen pdf
data | data dataset | sauvegarde data corpus | daten backup | datos | dados backup | dati backup dataset | dataset
system | algorithm bot robot ai | systeme algorithme ia | algorithmus roboter ki | algoritmo robot ia | sistema algoritmo robo | algoritmo robot ia | algoritme robot ai
technical-setup | install setup integration api | installer parametres api | einrichten konfiguration schnittstelle | - | - | installare | geinstalleerd configuratie
event | conference expo exhibition seminar webinar gala | evenement salon seminaire colloque webinaire gala congres manifestation | tagung kongress konferenz | congreso seminario exposicion | evento congresso seminario exposicao | seminario | congres seminar symposium
ticket | ticket | billet | ticket fahrkarte fahrschein | billete tique pasaje | ingresso | - | ticket
booking | booking booked rebook overbooked | surreservation booking surbooking | buchung gebucht umbuchen uberbucht | booking | booking | prenotare | boeking geboekt gereserveerd
concert-venue | venue gigs stadium arena theatre | theatre gradin | halle saal theater | concierto sala teatro | sala teatro | teatro | concert zaal zalen theater
train | rail | gares sncf tgv tramway rail quai autocar | zug zuge gleis bus busse | tren trenes renfe | trem trens | treno treni tram pullman binario | bussen
flight | fly flying flew flown plane airport | vol vols aeroport aerien hublot | flug fluge flieger flugzeug flughafen fluggast passagier airline | vuelo avion aeropuerto aerolinea | voo voos aviao aeroporto | volo voli aereo aerei aeroporto | vlucht vliegen luchthaven passagier
ferry-boat | ferry boat boats ships sail sailing harbour port ports | bateau navire ferry voile | schiff boot boote hafen segeln | barco ferry vela amarre | barco navio ferry vela cais | barca barche nave traghetto vela ormeggio | boot boten schip veerboot haven zeilen ligplaats
car | cars vehicle van motor mot | vehicule auto camion moteur | autos wagen fahrzeug transporter motor | vehiculo auto furgoneta motor | veiculo viatura camiao | auto veicolo furgone motore | autos wagen voertuig busje motor
parking | park parked carpark meter clamp bays bay parks | parcmetre garer | parkplatz parken geparkt parkhaus anwohnerparken tiefgarage parkausweis parkschein | aparcamiento parking vado | parque | parcheggio posteggio sosta | geparkeerd stalling
driving-road | road roads traffic route | route circulation | strasse autobahn verkehr | trafico autopista ruta | autoestrada | traffico autostrada | gereden snelweg
bicycle | bike bikes bicycle cycling scooter moped | velos bicyclette cycliste trottinette scooter | fahrrad rad rader radfahren | bicicleta bici ciclista patinete moto | bicicleta ciclista trotinete moto | bicicletta bici ciclista moto | bromfiets scooter
luggage | luggage baggage suitcase bag bags backpack | bagage valise sac sacs | gepack koffer tasche | maleta bolso mochila | bagagem mala malas mochila | bagaglio valigia borsone zaino | bagage koffer tas tassen rugzak
food | foods dish soup snack | nourriture plat plats soupe aliment | isst mahlzeit fruhstuck gericht speise suppe | plato sopa alimentos | prato sopa alimentos | cibo zuppa alimentari | soep voedsel
restaurant | cafes bistro canteen diner | cafeteria bistrot brasserie cantine | gaststatte kantine kneipe | cafeteria bares | cafetaria bar bares cantina | pizzeria osteria mensa | kantine kroeg eetcafe
bread-bakery | bread cakes pastry biscuit bake | pain pains | brot brotchen torte geback | pan tarta galletas | pao paes bolo bolos | panificio pane torta torte dolci | brood gebak taart koekje
meat-veg | meat fish cheese egg eggs fruit vegetables salad vegan | viande poisson fromage oeufs fruits legumes salade vegan | fleisch fisch kase eier obst gemuse salat vegan vegetarisch | pescado queso huevos fruta verdura ensalada vegano | peixe talho acougue queijo ovos fruta legumes salada vegano | carni pesce uova frutta verdura insalata vegano | vlees vis kaas eieren fruit groente salade vegan
taste | tasty tasting delicious flavour spicy sweet salty | gout gouts degustation sucre saveur epice subjectif | lecker kostlich suss salzig wurzig verkostung subjektiv | sabor sabroso dulce delicioso degustacion salado subjetivo | sabor doce delicioso degustacao salgado subjetivo | sapore gustoso dolce delizioso assaggio degustazione gusti soggettivo | smaak smaken lekker zoet zout heerlijk subjectief
clothes | clothes dress shirt jacket coat trousers jeans hat uniform costume wear fashion | vetement robe robes veste manteau pantalon | kleidung hemd jacke mantel hose hosen hut bekleidung mode | ropa vestido camisa chaqueta abrigo sombrero moda | roupa vestido camisa casaco calcas chapeu moda | vestiti abiti camicia cappotto pantaloni moda | kleding kleren jurk jurken jas jassen broek hoed mode
shoes | shoe shoes boots sneakers sock socks size sizes | chaussure bottes baskets taille | schuh stiefel socken | zapato botas talla calcetines | sapato botas tenis tamanho meias | scarpa stivali calze | schoen laarzen sokken maten
jewellery-watch | jewellery necklace diamond | bijou bague collier lunettes diamant | schmuck ringe kette uhren diamant gold armbanduhr | joya joyas anillo collar gafas reloj | joia joias anel aneis colar oculos relogio | gioiello anello orologio | sieraad ketting bril horloge diamant
furniture | sofa desks wardrobe cupboard shelf shelves bed beds mattress lamp | canape lits matelas armoire lampe chaise | sofa couch bett betten matratze schrank regal lampe stuhl | sofa cama camas colchon armario lampara silla mesa | movel sofa cama camas colchao armario estante candeeiro cadeira | divano armadio scaffale lampada sedia tavolo | meubilair bed bedden matras kast kasten lamp stoel
appliance | fridge washing dishwasher oven stove vacuum kettle | refrigerateur frigo four lavelinge vaisselle aspirateur | kuhlschrank spulmaschine herd ofen backofen staubsauger gefrierschrank | nevera frigorifico lavadora horno lavavajillas | geladeira frigorifico lavadora forno fogao | frigorifero lavatrice forno lavastoviglie fornello | koelkast wasmachine oven vaatwasser stofzuiger vriezer fornuis
secondhand | preloved antique vintage ebay | antiquaire vintage leboncoin vinted | secondhand antik antiquitaten trodel ebay vinted | wallapop vintage | olx vintage | usati antiquariato vintage | antiek vintage vinted
machine | gear kit | engin | ausrustung ausstattung | - | - | attrezzatura impianto | uitrusting
tool | tool tools toolkit drill ladder screw nail nails | outil marteau perceuse scie vis clou | werkzeug hammer bohrer bohrmaschine | herramienta martillo taladro tornillo sierra | ferramenta martelo furadeira berbequim parafuso escada | trapano viti | hamer boor boormachine ladder zaag
box-container | box boxes crate jar tin | cartons bocal | kiste karton schachtel | cajas bote | caixote frasco | scatola | doos dozen krat bak
key | locksmith padlock | cle clef serrure cadenas | schloss | candado | cadeado | serratura lucchetto | slotenmaker
toy-game | toy toys gaming puzzle lego doll | jouet puzzle poupee ludotheque | puzzle puppe brettspiel | juguete muneca | brinquedo boneca | bambola | spelletje puzzel pop
toiletries | soap shampoo perfume cosmetics cream makeup | shampoing parfum cosmetique maquillage | seife shampoo parfum creme | jabon champu perfume cosmetica crema | sabonete champo perfume cosmetica creme | sapone shampoo profumo cosmetici crema trucco | zeep shampoo parfum cosmetica creme kapsalon
glass-plate | cup cups mug plate bowl knife spoon cutlery | tasse assiette bol fourchette cuillere | glas glaser teller schussel loffel becher | vaso vasos taza tazas cuchillo tenedor cuchara vajilla | copos garfo colher louca | bicchiere tazza tazze coltello forchetta cucchiaio stoviglie | glas glazen kopje mok mes vork lepel
paper-print | flyer leaflet brochure catalogue pen pencil | brochure depliant stylo crayon papeterie | broschure flyer bleistift | folleto boligrafo lapiz | folheto caneta lapis | volantino opuscolo tipografia penna matita | folder brochure drukkerij potlood pen
builder | mason | - | bau baut bauunternehmen bauarbeiten bauherr | edificio | edificio predio | - | bouwbedrijf
tradesman | craftsman | platrier vitrier | handwerk | artesano gremio | artesao | artigiano | vakman vakmensen ambacht stukadoor
plumber-heating | boiler radiator pipe pipes tap toilet sink | radiateur tuyau robinet toilettes douche | kessel rohr rohre toilette badezimmer dusche | caldera calefaccion radiador tuberia grifo ducha | caldeira aquecimento radiador torneira banheiro chuveiro | termosifone tubo tubi rubinetto doccia | ketel radiator kraan toilet badkamer douche
painter-decor | wallpaper decorator | peindre tapisserie decoration | farbe tapete tapezieren putz | pintura pintar yeso | pintura pintar gesso | pittura vernice tinteggiare intonaco | verf verven
roof | roof roofs roofing gutter chimney loft attic | toit toiture toits gouttiere tuile grenier | dach dacher dachrinne kamin schornstein ziegel dachboden | tejado techo chimenea teja tejas canalon | telhado chamine calha | tetti tegole grondaia | dak daken dakgoot dakpan
window-door | window door doors gate fence glazing shutter | fenetre volet vitrage | fenster tur turen zaun rollladen | puerta persiana verja | janela persiana | finestra recinzione infissi | ramen deur deuren hek schutting kozijn
floor-wall | wall walls ceiling tile tiles tiling tiler parquet | plancher sol sols mur murs carrelage parquet moquette | boden wand wande teppich decke estrich | suelo pared azulejo alfombra parquet | chao parede azulejo ladrilho tapete soalho | pavimento parete piastrelle parquet muro muri | vloer muur muren wand tegel tapijt
renovation | restore | rehabilitation ravalement | umbau modernisierung | rehabilitacion | - | rifacimento | gerenoveerd
building-site | scaffold crane digger excavation concrete cement | echafaudage grue terrassement beton brique ciment | kran bagger aushub beton backstein zement | andamio grua excavadora hormigon ladrillo cemento | canteiro andaime guindaste escavadora betao tijolo cimento | ponteggio impalcatura gru scavo calcestruzzo mattoni cemento | steiger hijskraan graafmachine beton baksteen cement
materials | timber wood wooden steel metal stone rubber leather fabric textile cotton wool | acier metal plastique pierre caoutchouc cuir tissu coton laine | holz stahl metall plastik stein gummi leder textil baumwolle | madera acero metal plastico piedra caucho cuero tejido algodon lana | madeira aco metal plastico pedra borracha couro tecido algodao | legno acciaio metallo plastica pietra gomma pelle tessuto cotone | hout houten staal metaal plastic steen stenen rubber textiel katoen wol
planning-permission | zoning cadastral | cadastre | baugenehmigung bauantrag bauamt denkmalschutz | urbanismo catastro | alvara | urbanistica catasto | omgevingsvergunning stedenbouw kadaster
maintenance-repair | mend mended overhaul | - | ausbessern | - | - | riparazione | gerepareerd
cleaning | laundry rubbish waste bin bins | lavage ordures dechets poubelle | gewaschen mull abfall | lavanderia basura | lavandaria lixo | lavanderia spazzatura | vuilnis
plant-flower | flower florist tree trees rose roses bulb bulbs seeds | plante fleur arbre rosier graine | pflanze blume florist baum baume rosen samen | flor flores floristeria arbol rosal | flor flores florista arvore | fiore fiori | plant bloem boom bomen zaden
removal-moving | haulier haulage freight cargo storage unload | fret | spedition fracht | flete trastero | - | trasportatore | transport
energy-utility | gas energy fuel petrol diesel | gaz energie carburant gazole | gas energie benzin | gas energia combustible gasolina diesel | gas energia combustivel gasolina | gas energia luce carburante benzina gasolio | energie benzine diesel
rent-hire | leasing | loueur leasing | leasing leihgebuhr | leasing | leasing | noleggio leasing | leasen
value-worth | - | vaut valoir | wertvoll wertlos lohnt | valioso | vale valioso | prezioso | -
increase | rises rising hike | - | erhohung steigen gestiegen anstieg | - | subida | rincaro | verhoging stijging
reduce | reduce cut cuts cutting cutback squeeze austerity | reduire coupe | senken kurzung gekurzt verringern | reducir bajar | reduzir cortar | ridurre ridotto riduzione tagliare | bezuinigen inkorten
free-of-charge | freebie | - | umsonst unentgeltlich | - | borla | - | vrijblijvend
cashier-accounting | ledger | bilan | - | balance auditor | balanco | - | balans
spend-waste | spend splurge squander | gaspiller claquer | verprassen verjubeln | - | esbanjar malgastar | sprecare sperperare | -
prize-draw | lottery raffle jackpot giveaway sweepstake | loterie tombola tirage cagnotte | lotterie tombola auslosung | loteria rifa sorteo | loteria rifa | lotteria estrazione sorteggio | loterij tombola loting
sales-lead | prospect funnel crm | prospect crm | neukunden akquise kaltakquise crm | captacion crm | prospeccao crm | crm | acquisitie prospect crm leads
opening-hours | pickup kiosk | guichet drive | abholung abgeholt schalter theke | recogida | levantamento guiche | asporto prelievo | afhalen toonbank
`;
