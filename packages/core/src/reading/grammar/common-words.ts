/** Words too frequent to look a pattern up by, in the seven languages. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it i we you he she they me us my our your his her their to of in on at for with from by as and or but if so not no t s d m ve re ll be been being is are was were am have has had having do does did done will would can could should may might must shall any some all one more most other another up out about into over there here then than what which who how when where very much also just only now please thank thanks time new make made take get',
    'le la les l un une des du de d et ou a au aux en dans par pour sur avec sans ce cet cette ces il elle ils elles nous vous je tu on se s ne n pas plus que qu qui dont est sont etait a ont avons avez ai as etes sommes ete etre avoir votre vos notre nos mon ma mes son sa ses leur leurs tres bien tout tous cela si y',
    'der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom zu zum zur fur uber unter es er sie wir ihr ich uns ihnen ihre ihrer ihren ihrem unser unsere unserer unseren sich nicht kein keine ist sind war waren wird werden wurde wurden haben hat hatte habe kann konnen als wie dass so auch nur noch sehr mir mich',
    'el los las un una unos unas del al y o pero con sin por para como mas muy no su sus tu te se lo le les nos nuestro nuestra es son fue han ha hemos he ser estar esta este esto ese eso que quien cuando',
    'o os um uma uns umas do da dos das no na nos nas ao aos e ou mas com sem por para como mais muito nao seu sua seus suas voce lhe se foi sao tem temos ser estar esta este isto que quem quando',
    'il lo gli uno dello della dei degli delle al alla ai alle nel nella e ma con per come piu molto non suo sua suoi sue la vi ci si e sono stato stata ha abbiamo ho essere che chi quando questo questa',
    'de het een van voor met op aan bij uit te er dat die dit deze en of maar niet geen ik je u wij we jij hij zij ze ons onze uw jouw zijn is was waren heeft hebben had heb worden wordt kan kunnen zal ook nog om als naar door over',
  ].flatMap((line) => line.split(' ')),
);
