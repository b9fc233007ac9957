/**
 * Words of every subject. Where our answers don't have one, it says nothing about the question; any other word that they
 * don't have says that the question is about something else.
 */
export const COMMON = `
able above absolutely accept accidentally according across actual actually add admit afternoon ago agree ahead alive allow almost
along alone aloud alright although altogether always amazing among amount angry annoyed annoying anybody anymore anyone anyway apparently appear
approximately area argue arrive aside assume attempt available avoid aware awful badly barely based basic basically become began
beginning begun behave believe belong below beside besides bet better between beyond bit blame bother bottom brand brief briefly bring
broke bug bunch busy button calm care careful case catch cause caught certain certainly chance check child choose chose chosen
claim clear clearly clue colleague comfortable comment common commonly company complain complaint complete completely concern confirm
confuse confused confusing consider constantly contact convince correctly couple crazy curious current currently cute daily damn
dare deal dear decent decide deep definitely depend describe deserve desperate despite detail detailed difficult disappointed discover
discuss doubt dozen drive dumb eager early easily easy effect effort either elsewhere emergency encounter entire entirely
equal especially essentially even evening eventually evidently exact exactly example excellent except excuse exist expect expected
experience explain extra extremely face fair fairly false familiar fast father favourite fear feature felt fewer final finally
fine firstly fix folk follow forever forget forgot forgotten former fortunately forward frankly frequent frequently friend friendly
frustrated frustrating fun funny furious further furthermore general generally gentle genuine glad gladly goal grateful grow guess guide guy
habit half handle handy happy hardly hate hear heard heavily hence hint honest honestly hope hopefully horrible hour however huge
hurry hurt ignore imagine immediate immediately important impossible incorrect incorrectly indeed inform insane inside instance
instant instantly instruction intend interest interested interesting invite involve involved issue join joke kid kindly kinda lack lady
latter laugh lazy lead learn legit lesson lie likely listen literally load logic logical loud love luck lucky luckily mad magic
mainly major majority manage manner master matter meanwhile meant meet mention mere merely mess middle mine minor mistake mixed
moreover morning mostly mother mystery namely natural naturally nearly necessarily necessary neither nervous nevertheless nicely night nobody none
noon nope nor normally notice noticed obvious obviously occasion occasionally occur odd oddly offer often okay older opinion option
ordinary original originally otherwise ought outside overall painful panic particular particularly partly pass past patience patient perfect
perfectly perhaps period permanently personally phrase pick piece plain plainly plenty pointless polite poor popular positive
possibly practical practically prefer preferably presumably pretty previous previously primary probably proceed proper properly prove purely purpose
push quarter quickly quiet quietly random randomly rarely rather reach realise realize reality reasonable recall recent recently recommend
regard regarding regardless regular regularly related relax reliable relatively remember remind repeatedly replied reply report respond
response rest ridiculous risk rough roughly rubbish rude sad safe sake satisfied scary search secondly seemingly seen senior
sense sensible serious seriously settle severe shall shame sharp shock shortly should shouldnt shown sick sight sign silly similar similarly
simply single situation slight slightly slow slowly smart smoothly solve somebody somehow somewhat somewhere sorry spare speak
special specific specifically spent spot stand standard story straight strange strangely strict strictly strong stuff stupid subject sudden
suddenly suffer suggest suggestion suitable supposed supposedly surely surprise surprised surprising suspect swear sweet task teach temporarily
tend terrible thank thanks theoretically therefore thirdly thorough thoroughly thus tired title tonight tomorrow total totally tough toward
towards trick tricky trouble true truly trust truth twenty twice type typical typically ugly ultimately unable unbelievable
unclear understand understood unexpected unfair unfortunately unhappy unlike unlikely unnecessary unsure unusual upset useless usually
vague various version virtually visible wake warm warn waste watch weak weekend weird welcome whatever whenever whereas wherever
whichever whoever willing wise woman wonderful wondering worried worry worse worst worth wouldnt wow write written yeah yep yours yourself
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
`;
