### The guided session: its plan, the page for two, the session itself, what follows.
###
### What is spoken is short: it is heard by someone who lies on the floor. No word here counts seconds aloud, praises, or makes
### a pop a goal.

## Plan

plan = Do them as a guided session
plan-title = Your session
plan-lead = These stretches are safe for you. Change what you like.
plan-minutes = How long?
minutes = { $count } minutes
plan-spot = Where?
spot-chair = On a chair, or standing
spot-bed = On a bed
spot-floor = On a mat on the floor
plan-partner = Alone, or with your partner?
alone = Alone
with-partner = With my partner
plan-rest = Rest between stretches
no-rest = None
seconds = { $count } seconds
plan-cues = How should it tell you what comes next?
plan-cues-hint = You need none of them. The voice works if this device has its own.
cue-voice = A voice
cue-tones = Soft tones
cue-buzz = A buzz
plan-order = What you will do
plan-warm = First, walk about for a few minutes, till you feel warm.
plan-takes = This takes about { $minutes } minutes, with time to get ready.
plan-why = How we chose
plan-why-text = The gentlest comes first. You seldom change position. Your back moves in different ways, on both sides. Two hard stretches never stand in a row.
times-ours = The times to get ready, to move and to rest are ours.
earlier = Earlier
swap = Swap
drop = Leave out
stiff-before = How stiff is your back now?
stiff-after = And how stiff is it now?
stiff-hint = 0 is not stiff at all. 10 is as stiff as can be. You can leave this out.
stiff-less = It was { $before } before and is { $after } now. This eases you.
stiff-same = It is { $before }, as before. That is fine. Moving often helps more than stretching hard.
stiff-more = It was { $before } before and is { $after } now. Rest, and do less next time. If it stays worse, see someone.
begin = Start

## With a partner

brief-title = Read this together
brief-lead = Both of you read this page before you start.
brief-word = Your stop word
brief-word-text = Agree on one word now. When it is said, both hands come off at once.
brief-voices = Who does what
brief-you = “You” is the one being stretched. You lead, and you say how far.
brief-they = “Your partner” only helps. No push, no jerk, no body weight. The hands rest where the steps say, and nowhere else.
brief-swap = Want to swap?
brief-swap-text = This check was made for one of you. The other one has to take their own check first.
brief-begin = We have both read this
refuse = What we will not show
refuse-behind = “Crack me from behind”
refuse-behind-text = A hug with a squeeze or a lift can break a rib or hurt a disc. No one can feel how far is too far. It does not put anything back in place.
refuse-walk = “Walk on my back”
refuse-walk-text = A foot puts a whole body on a few small bones. It can slip, and it cannot feel when to stop. Bones, ribs and kidneys can get hurt.
refuse-neck = “Crack my neck”
refuse-neck-text = A fast twist can tear an artery that feeds the brain. That can cause a stroke, in young people too. No one can tell whose neck is at risk.
refuse-instead = What helps more: warmth, a short walk, and the slow stretches that this check offers you.

## The session

read-first = Read this first
ready-begin = I am warm and ready
get-ready = Get ready
now-other-side = Now the other side
move-in = Move in slowly. Breathe out.
hold = Hold, and breathe.
move-out = Come back slowly.
move-along = Slowly, on to the next place.
move-there = Slowly, one way.
move-back = And back.
rest-now = Rest.
move-on = Go on like that, slowly.
side-left = Left side
side-right = Right side
time-of = Time { $time } of { $times }
stretch-of = Stretch { $at } of { $count }
am-ready = I am ready now
pause-session = Pause
resume = Go on
back-stretch = Back
skip = Skip
too-much = Too much
something-wrong = Something feels wrong
end-session = End
paused = Paused. Come out of the stretch.
paused-hidden = The screen was off or hidden, so we stopped the clock. Go on when you like.
paused-gap = This device slept or its clock jumped, so we stopped. Go on when you like.
felt = How is your back after that?
felt-easier = Easier
felt-same = The same
felt-worse = Worse
felt-worse-once = You get the easier forms from now on. If it gets worse again, we stop.

## Something feels wrong

wrong-title = We have stopped. What do you feel?
wrong-lead = Come out of the stretch slowly. Tick all that fit.
wrong-mistake = I pressed that by mistake
wrong-pick = Tick at least one answer.
wrong-soon = Pain that goes down an arm or a leg, or a new numb or weak part, may be a nerve. The session is over.
wrong-emergency = This sign can be dangerous. The session is over.
lie-down = Stop, and lie down now
lie-down-text = Put your feet up if you can. Have someone stay with you.
lie-down-call = If it is not gone in 5 minutes, or if it gets worse, call { $number }.
lie-down-gone = It is gone now
lie-down-not = It is not gone
rest-title = Rest now, and stop for today
rest-text = Lie or sit in the way that hurts least. Small moves are fine when it eases.
rest-today = Do not try this again today.
sign-of-sharp = Sharp or sudden pain
sign-of-down-limb = Pain that goes down an arm or a leg
sign-of-new-numb = A part that is newly numb, tingly or weak
sign-of-both = Both legs, or one leg that grows weak
sign-of-saddle = Numb between the legs, or trouble with pee or poo
sign-of-head = Headache, dizzy, or a change in speech or sight
sign-of-chest = Chest pain, or hard to breathe
sign-of-faint = Faint or sick
sign-of-preg = Pregnant, with bleeding, a tight belly or waters
sign-of-other = Something else

## After

after-title = That was it for now
after-lead = Get up slowly, and walk a few steps.
after-ended = You stopped early. That is fine.
after-worse = We stopped, since it felt worse twice
after-worse-text = Rest in a position that feels good. Do no more of this today. If it stays worse till tomorrow, phone a doctor or a physio.
after-move = Again, and in between
after-move-text = You can do this once or twice a day. It helps most to change position often and to keep moving.
after-pop = Did something pop?
after-pop-text = That is neither good nor bad. Gas in the joint needs about 20 minutes to go back into the fluid.
pop-clock = Start the 20-minute clock
pop-clock-left = About { $minutes } minutes to go
pop-clock-over = The 20 minutes are over.
pop-clock-text = Till then a second try will not pop. Pulling harder is how people get hurt. There is no need to try again after it.
to-menu = Back to the stretches
