/**
 * Words of every subject. Where our answers don't have one, it says nothing about the question; any other word that they
 * don't have says that the question is about something else.
 */
export const COMMON = `
able absolutely admit ahead along aloud alright altogether amazing angry annoyed anybody area argue aside assume
attempt avoid aware awful badly began behave believe bet blame bother bottom brief bug bunch calm care careful case
caught chance child chose chosen clear clue comfortable complaint concern consider constantly convince couple crazy
curious damn dare dear decent definitely describe deserve desperate difficult disappointed discover discuss doubt
dozen drive dumb eager either elsewhere encounter entire especially essentially eventually evidently excellent excuse
experience extremely face false familiar father favourite fear felt final folk forget forgotten fortunately frankly
frequent frustrated fun funny furious furthermore gentle genuine glad goal grateful guess guy handy happy hear heard
hence hint honest hope hopefully horrible however hurt imagine important indeed instance instruction intend interest
issue joke kinda lady latter laugh lazy lead legit lesson listen literally logic logical loud love luck lucky magic
major majority manner master matter meanwhile meet mention mere mess minor mixed moreover mother mystery natural
naturally necessarily nervous nevertheless nicely noon nope notice obvious occasion occur odd oddly okay opinion
original originally ought overall painful panic particular pass patience patient perfect perhaps permanently phrase
plain pointless polite poor popular positive possibly practical practically preferably presumably pretty previous
primary probably proceed prove purely purpose quarter quiet random rarely rather realise reality recall recommend
regard regardless regular related relax reliable remember remind repeatedly respond ridiculous risk rough rubbish
rude sad sake satisfied scary seemingly senior settle severe shall shame sharp shock shouldnt sick sight silly simply
situation smart smoothly solve somehow somewhat sorry spare specific spot story strange strong stupid sudden suffer
suggestion suitable supposed supposedly suspect swear sweet teach tend terrible thank theoretically therefore
thorough thus tired title tough trick tricky trouble truly truth typical ugly ultimately unable unbelievable unclear
understand understood unfair unfortunately unhappy unlike unnecessary unsure unusual upset vague various virtually
weak whatever whenever whereas wherever whichever whoever willing woman wonderful wondering worried worst wouldnt wow
written yeah yep wednesday friday saturday february
`;
