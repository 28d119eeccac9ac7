/** Letter groups typical of one of the seven languages and rare in the others (`_` is a word's edge). */
export const TRIGRAMS: Readonly<Record<string, string>> = {
  en: '_th the he_ ing ng_ _wh hts ght ly_ ss_ ay_ _wi ould tio ted_ ey_ oo_ ck_ sh_ ow_ ry_ _yo you our_ _kn wn_ ty_ ew_',
  fr: "eau eux oeu _qu ent_ ait ez_ ais_ ois oir aux_ _l' ée_ ées ère ème tre_ que_ ieu euil ille tion_ çai ouv eme our_ _dé",
  de: 'sch ich_ ein_ cht_ ung_ ver_ _ge ten_ hen_ keit lich tzt pfl _zw ß ää ü eit_ mmer _be tsch auf_ nen_ ick_ ier_ rch ung sse_',
  es: 'ción ñ _ll ado_ ados_ ida_ ¿ ión_ uev ien_ _ex ar_ _pue os_ eza_ cia_ iente mos_ _hac _ñ ez_ uest',
  pt: 'ção ções ão_ ões_ nh lh ê_ ç _não ável eir_ ade_ mos_ ém_ _pel inho ã ois_ ou_ amento_',
  it: 'zione gli_ cch ggi zz ità_ _che ato_ ione_ etto _gli tto_ llo_ nte_ sci _pi à_ ù_ mo_ iamo bbi ssim',
  nl: 'ij _ge aa ee oo uu sch_ ijk ijn_ _he het_ cht_ eid_ heid _vr en_ oor_ aar_ oe uw ieuw rij_ lijk _zij iet_',
};
