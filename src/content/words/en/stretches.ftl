### The stretch cards, and the words that belong to stretching.
###
### One action a step. No seconds, counts or reasons to leave a stretch out: the program adds those from the data.
### "You" is the person being stretched; in a partner stretch each step says who acts.

## supported-thoracic-extension

stretch-supported-thoracic-extension = Chest opener with a partner
stretch-supported-thoracic-extension-what = You lie over a rolled towel so that your chest opens. It eases the bent shape that long sitting brings.
stretch-supported-thoracic-extension-picture = You lie on a mat over a rolled towel, knees bent, hands behind your head. The partner kneels at your head, hands on the front of your shoulders, while your chest lifts wide and your mid back glows.
stretch-supported-thoracic-extension-easier-picture = You lie on a mat over a flat towel, knees bent, arms crossed. The partner kneels at your head, hands off, and looks on as your chest opens and your mid back glows.
stretch-supported-thoracic-extension-feel = A soft pull across the chest and the middle of the back. It stays below 3 out of 10.
stretch-supported-thoracic-extension-easier = The towel lies flat, your arms cross on your chest, and your partner’s hands stay off.
stretch-supported-thoracic-extension-harder = With no partner’s hands on you, use a thicker roll. Or rest your head on a thin pillow and reach your arms over your head.
stretch-supported-thoracic-extension-changed = The source article lets a partner press lightly on the chest. Here the hands only rest on the front of the shoulders, with no push on the breastbone, ribs or throat.
stretch-supported-thoracic-extension-step-1 = Both: agree on a stop word. “You” is the one being stretched.
stretch-supported-thoracic-extension-step-2 = Your partner: roll a bath towel up tight. Lay it across, where the lower edge of the shoulder blades will be.
stretch-supported-thoracic-extension-step-3 = You: lie back over it slowly, with your knees bent. Lace your fingers behind your head to carry its weight.
stretch-supported-thoracic-extension-step-4 = You: breathe out and let your chest open slowly.
stretch-supported-thoracic-extension-step-5 = Your partner: rest flat hands on the front of the shoulders. Follow the breath with the weight of your hands only.
stretch-supported-thoracic-extension-step-6 = Your partner: for the next go, slide the towel one hand’s width up or down. Never go lower than the ribs.
stretch-supported-thoracic-extension-step-7 = You: roll to one side to get up. Take your time.
stretch-supported-thoracic-extension-easier-step-1 = Both: agree on a stop word. “You” is the one being stretched.
stretch-supported-thoracic-extension-easier-step-2 = Your partner: fold a towel flat. Lay it across, where the lower edge of the shoulder blades will be.
stretch-supported-thoracic-extension-easier-step-3 = You: lie back over it slowly, with your knees bent. Cross your arms on your chest.
stretch-supported-thoracic-extension-easier-step-4 = You: breathe out and let your chest open. Your partner: keep your hands off, watch and talk.
stretch-supported-thoracic-extension-easier-step-5 = You: roll to one side. Your partner: lend a hand to get up.
stretch-supported-thoracic-extension-mistake-1 = Your partner leans in or pushes. The hands rest, and no more.
stretch-supported-thoracic-extension-mistake-2 = The towel lies under the low back. It must never go lower than the ribs.
stretch-supported-thoracic-extension-mistake-3 = You hold your breath, or let your head hang.
stretch-supported-thoracic-extension-caution-1 = No hands on the breastbone, ribs or throat, not even light ones.
stretch-supported-thoracic-extension-caution-2 = Keep talking. At the stop word, both hands come off at once.
stretch-supported-thoracic-extension-caution-3 = Sit this one out if your head feels dizzy when it goes back.

## passive-side-lying-rotation

stretch-passive-side-lying-rotation = Side-lying turn with a partner
stretch-passive-side-lying-rotation-what = You lie on your side while a partner guides your top knee down. It gives your low back a small, slow turn.
stretch-passive-side-lying-rotation-picture = You lie on one side on a mat, head on a pillow, knees bent. The partner kneels behind, keeps one hand on your top shoulder, guides your top knee toward the floor, and your low back glows.
stretch-passive-side-lying-rotation-easier-picture = You lie on one side, head on a pillow, knees bent. The partner kneels behind, a hand on your top shoulder, while your top knee sinks to a pillow in front, and your low back glows.
stretch-passive-side-lying-rotation-feel = A mild stretch in the low back or hip. It stays below 3 out of 10, with no sting and no pull down the leg.
stretch-passive-side-lying-rotation-easier = You move your own knee onto a pillow, and your partner only steadies the shoulder.
stretch-passive-side-lying-rotation-changed = The source article gives no clear hold time. Here the hold is short, the partner’s hand sits above the knee, and you say when to stop. The shoulder is kept still, never pushed back.
stretch-passive-side-lying-rotation-step-1 = You (the one being stretched): lie on your side with a pillow under your head. Bend your hips and knees to a right angle.
stretch-passive-side-lying-rotation-step-2 = Your partner: stand or kneel behind. Put one hand on the top shoulder to keep it still. Do not push it back.
stretch-passive-side-lying-rotation-step-3 = Your partner: put the other hand just above the top knee. Guide the knee slowly toward the floor.
stretch-passive-side-lying-rotation-step-4 = You: say “there” at the first mild stretch. Your partner: stop right there.
stretch-passive-side-lying-rotation-step-5 = You: breathe slowly and stay soft. Your partner: then bring the knee back slowly.
stretch-passive-side-lying-rotation-step-6 = Both: do the same on the other side.
stretch-passive-side-lying-rotation-easier-step-1 = You (the one being stretched): lie on your side with a pillow under your head. Bend your hips and knees to a right angle.
stretch-passive-side-lying-rotation-easier-step-2 = Your partner: put a pillow under the top knee, where the knee will come to rest.
stretch-passive-side-lying-rotation-easier-step-3 = Your partner: rest one hand on the top shoulder to steady it. Do not push.
stretch-passive-side-lying-rotation-easier-step-4 = You: breathe out and let your own knee sink toward the pillow. Stop at a mild stretch.
stretch-passive-side-lying-rotation-easier-step-5 = You: bring the knee back slowly. Then do the other side.
stretch-passive-side-lying-rotation-mistake-1 = Your partner pushes the shoulder back. It should only be kept still.
stretch-passive-side-lying-rotation-mistake-2 = Your partner goes on after you say “there”.
stretch-passive-side-lying-rotation-mistake-3 = You help with a swing, or hold your breath.
stretch-passive-side-lying-rotation-caution-1 = Your partner’s two hands must never move apart fast. That would be a thrust on the low back.
stretch-passive-side-lying-rotation-caution-2 = Stop at the first light resistance. Never go past it to get a pop.

## supine-lumbar-rotation

stretch-supine-lumbar-rotation = Lying knee-across turn
stretch-supine-lumbar-rotation-what = You lie on your back and lower one bent knee across your body. It turns your low back slowly. It works best when you are warm.
stretch-supine-lumbar-rotation-picture = A person lies on a mat, legs straight, arms out like a T. One foot steps across the straight leg, that knee sinks across with both shoulders down, and the low back glows.
stretch-supine-lumbar-rotation-easier-picture = A person lies on a mat, arms out, knees bent, feet flat. Both knees roll a little to one side, then to the other, the shoulders stay down, and the low back glows.
stretch-supine-lumbar-rotation-feel = A mild stretch in the low back and the side of the hip, below 3 out of 10.
stretch-supine-lumbar-rotation-easier = Both knees stay bent and roll just a little from side to side.
stretch-supine-lumbar-rotation-later = Later, 15 to 30 seconds a side
stretch-supine-lumbar-rotation-step-1 = Lie on your back with your arms out to the sides, like a T.
stretch-supine-lumbar-rotation-step-2 = Bend one knee. Put that foot flat on the floor, on the far side of the straight leg.
stretch-supine-lumbar-rotation-step-3 = Breathe out. Use your tummy muscles to lower the knee across, toward the floor.
stretch-supine-lumbar-rotation-step-4 = Keep both shoulders down. Stop when one starts to lift.
stretch-supine-lumbar-rotation-step-5 = Stay there and breathe slowly.
stretch-supine-lumbar-rotation-step-6 = Come back slowly. Then do the other side.
stretch-supine-lumbar-rotation-easier-step-1 = Lie on your back with both knees bent and your feet flat.
stretch-supine-lumbar-rotation-easier-step-2 = Breathe out and let both knees roll a little to one side.
stretch-supine-lumbar-rotation-easier-step-3 = Breathe in and bring them back to the middle.
stretch-supine-lumbar-rotation-easier-step-4 = Breathe out and roll them a little to the other side. Keep your shoulders down.
stretch-supine-lumbar-rotation-mistake-1 = You drop or swing the knee. Lower it with your tummy muscles.
stretch-supine-lumbar-rotation-mistake-2 = You push the knee down with your hand.
stretch-supine-lumbar-rotation-mistake-3 = One shoulder lifts off the floor. That is too far.
stretch-supine-lumbar-rotation-caution-1 = Turning can stir up a disc or a nerve. Stop if the pull goes into your leg.

## thoracic-extension-foam-roller

stretch-thoracic-extension-foam-roller = Leaning back over a roller
stretch-thoracic-extension-foam-roller-what = You lie over a foam roller or a tight towel roll. It helps the middle of your back bend back a little.
stretch-thoracic-extension-foam-roller-picture = A person lies on a mat, knees bent, head in both hands, a roller under the shoulder blades. The hips lift a little and come down, then the chest leans back a bit over the roller, and the middle back glows.
stretch-thoracic-extension-foam-roller-easier-picture = A person lies on a mat, knees bent, head in both hands, a rolled towel under the shoulder blades. The hips stay down, the chest leans back a bit, and the mid back glows.
stretch-thoracic-extension-foam-roller-feel = Firm, kind pressure under the shoulder blades and an open chest, below 3 out of 10.
stretch-thoracic-extension-foam-roller-easier = You use a rolled towel, your hips stay down, and you do not roll.
stretch-thoracic-extension-foam-roller-harder = Rest your head on a thin pillow and reach both arms over your head as you lean back.
stretch-thoracic-extension-foam-roller-step-1 = Lie on your back with your knees bent. Have the roller across your back, under the shoulder blades.
stretch-thoracic-extension-foam-roller-step-2 = Hold your head in both hands, elbows to the ceiling. Keep your neck still.
stretch-thoracic-extension-foam-roller-step-3 = Lift your hips a little. Roll slowly up or down by a few inches.
stretch-thoracic-extension-foam-roller-step-4 = Stop at a tight place and let your hips down. Breathe out and lean back a little over the roller.
stretch-thoracic-extension-foam-roller-step-5 = Move on to the next place in the same way. Stop at the bottom of the ribs, above the low back.
stretch-thoracic-extension-foam-roller-step-6 = To finish, roll off to one side.
stretch-thoracic-extension-foam-roller-easier-step-1 = Roll up a towel. Lay it across the mat, where your shoulder blades will be.
stretch-thoracic-extension-foam-roller-easier-step-2 = Lie back on it slowly, with your knees bent and your hips down.
stretch-thoracic-extension-foam-roller-easier-step-3 = Hold your head in both hands. Keep your neck still.
stretch-thoracic-extension-foam-roller-easier-step-4 = Breathe out and let your chest open. Stay there and breathe.
stretch-thoracic-extension-foam-roller-easier-step-5 = Roll to one side to move the towel to the next place, or to get up.
stretch-thoracic-extension-foam-roller-mistake-1 = You roll onto the low back.
stretch-thoracic-extension-foam-roller-mistake-2 = You roll fast, or hunt for a pop.
stretch-thoracic-extension-foam-roller-mistake-3 = Your head drops back. Your hands should hold it.
stretch-thoracic-extension-foam-roller-caution-1 = Stay on the part of your back that has ribs. The low back has none to guard it, and is not built to bend back over a roller.
stretch-thoracic-extension-foam-roller-caution-2 = Keep your neck still and held the whole time.
stretch-thoracic-extension-foam-roller-caution-3 = Two minutes in all is enough.

## seated-thoracic-twist

stretch-seated-thoracic-twist = Seated twist
stretch-seated-thoracic-twist-what = You sit on a chair and turn your chest to one side. It frees the upper and middle back.
stretch-seated-thoracic-twist-picture = A person sits tall on a chair, feet flat. Chest and head turn to one side, that hand goes to the chair back, the other to the knee of that side, and the middle back glows.
stretch-seated-thoracic-twist-easier-picture = A person sits tall on a chair, arms crossed on the chest. Chest and head make a quarter turn to one side, nose over breastbone, and the mid back glows.
stretch-seated-thoracic-twist-feel = A mild stretch round the ribs and between the shoulder blades, below 3 out of 10.
stretch-seated-thoracic-twist-easier = Your arms cross on your chest and you make just a quarter turn, with your nose over your breastbone.
stretch-seated-thoracic-twist-harder = Hold for 15 seconds.
stretch-seated-thoracic-twist-step-1 = Sit tall with both feet flat on the floor.
stretch-seated-thoracic-twist-step-2 = Put your right hand on the outside of your left knee. Put your left hand on the chair back.
stretch-seated-thoracic-twist-step-3 = Breathe out and turn your chest to the left. Your hands only hold. They do not pull.
stretch-seated-thoracic-twist-step-4 = If your neck is fine, look over your left shoulder. If not, keep your nose over your breastbone.
stretch-seated-thoracic-twist-step-5 = Stay there and breathe slowly.
stretch-seated-thoracic-twist-step-6 = Unwind slowly. Then swap hands and turn to the right.
stretch-seated-thoracic-twist-easier-step-1 = Sit tall with both feet flat on the floor.
stretch-seated-thoracic-twist-easier-step-2 = Cross your arms on your chest.
stretch-seated-thoracic-twist-easier-step-3 = Breathe out and make a quarter turn to one side. Keep your nose over your breastbone.
stretch-seated-thoracic-twist-easier-step-4 = Breathe, come back slowly, and turn to the other side.
stretch-seated-thoracic-twist-mistake-1 = You pull yourself round with your hands.
stretch-seated-thoracic-twist-mistake-2 = You slump, or lean to one side.
stretch-seated-thoracic-twist-mistake-3 = You turn fast, or bounce at the end.
stretch-seated-thoracic-twist-caution-1 = If you are pregnant, keep it small and open, with room for your bump.
stretch-seated-thoracic-twist-caution-2 = If your neck is sore, let your head move with your chest.
stretch-seated-thoracic-twist-caution-3 = If you have a new hip, stay upright. Do not lean forward.
stretch-seated-thoracic-twist-caution-4 = If your bones are a bit thin, or you are 70 or over, a small turn is plenty.

## double-knee-to-chest

stretch-double-knee-to-chest = Knees to chest
stretch-double-knee-to-chest-what = You lie on your back and draw both knees in. It rounds and rests the low back.
stretch-double-knee-to-chest-picture = A person lies on a mat, knees bent, feet flat. One knee comes up, then the other, the hands draw both thighs in from behind, and the low back glows.
stretch-double-knee-to-chest-easier-picture = A person lies on a mat, knees bent, feet flat. One knee comes up, both hands draw it in from behind the thigh, the other foot stays flat, and the low back glows.
stretch-double-knee-to-chest-feel = A mild, pleasant stretch in the low back and buttocks, below 3 out of 10.
stretch-double-knee-to-chest-easier = You draw in just one knee at a time, with your hands behind the thigh.
stretch-double-knee-to-chest-harder = Hold for up to 30 seconds.
stretch-double-knee-to-chest-step-1 = Lie on your back with your knees bent.
stretch-double-knee-to-chest-step-2 = Bring one knee toward your chest, then the other.
stretch-double-knee-to-chest-step-3 = Put your hands behind your thighs. Breathe out and draw them in until you feel a mild stretch.
stretch-double-knee-to-chest-step-4 = Breathe slowly and let your back go soft.
stretch-double-knee-to-chest-step-5 = Lower one leg at a time.
stretch-double-knee-to-chest-easier-step-1 = Lie on your back with your knees bent and your feet flat.
stretch-double-knee-to-chest-easier-step-2 = Bring one knee up. Hold it behind the thigh with both hands.
stretch-double-knee-to-chest-easier-step-3 = Breathe out and draw it in until you feel a mild stretch.
stretch-double-knee-to-chest-easier-step-4 = Lower it slowly. Then do the other leg.
stretch-double-knee-to-chest-mistake-1 = You pull hard on your shins. Hold behind the thighs.
stretch-double-knee-to-chest-mistake-2 = You lift or lower both legs at once.
stretch-double-knee-to-chest-mistake-3 = You rock, bounce or hold your breath.
stretch-double-knee-to-chest-caution-1 = After an old disc problem or a strain, or if you are 70 or over, one knee at a time is enough.
stretch-double-knee-to-chest-caution-2 = If your knees are sore, bend them only as far as feels fine.

## cat-cow

stretch-cat-cow = Cat and cow
stretch-cat-cow-what = On hands and knees, you round your back and then let it dip a little. It moves the whole back and eases stiffness.
stretch-cat-cow-picture = A person is on hands and knees on a mat. The back dips a little with the head up, then it rounds as tail and head drop, and the whole back glows.
stretch-cat-cow-easier-picture = A person sits on a chair, feet flat, hands on the thighs. The chest lifts and the back dips in, then the back rounds with the head level, and the whole back glows.
stretch-cat-cow-feel = An easy, warm movement all along your back. Any stretch stays below 3 out of 10.
stretch-cat-cow-easier = You sit on a chair with your hands on your thighs and keep your head level.
stretch-cat-cow-harder = Pause for 5 seconds each way, and keep breathing.
stretch-cat-cow-step-1 = Get on your hands and knees. Have your hands under your shoulders and your knees under your hips.
stretch-cat-cow-step-2 = Breathe out. Round your back gently and let your tail and head drop.
stretch-cat-cow-step-3 = Breathe in. Let your tummy sink a little and lift your chest. Do not force the low back.
stretch-cat-cow-step-4 = Keep it smooth, and stay in the middle of your range.
stretch-cat-cow-easier-step-1 = Sit tall with your feet flat and your hands on your thighs.
stretch-cat-cow-easier-step-2 = Breathe out and round your back gently. Keep your head level.
stretch-cat-cow-easier-step-3 = Breathe in and lift your chest, so that your back dips in a little.
stretch-cat-cow-easier-step-4 = Keep it smooth, and stay in the middle of your range.
stretch-cat-cow-mistake-1 = You let your low back sag as far as it goes.
stretch-cat-cow-mistake-2 = You throw your head up or down.
stretch-cat-cow-mistake-3 = You rush. Move at the speed of your breath.
stretch-cat-cow-caution-1 = If you are pregnant, go from flat to round only. Do not let your back sag.
stretch-cat-cow-caution-2 = If you get dizzy with your head down, or your neck is sore, keep your head level.
stretch-cat-cow-caution-3 = Put a cushion under your knees if the floor feels hard.

## pelvic-tilt

stretch-pelvic-tilt = Pelvic tilt
stretch-pelvic-tilt-what = You rock your hips a little to and fro. It is the gentlest move here, and it wakes up the deep tummy muscles.
stretch-pelvic-tilt-picture = A person lies on a mat, knees bent, feet flat, hands on the ribs. There is a small gap under the low back, then the hips rock, the gap closes, and the low back glows.
stretch-pelvic-tilt-easier-picture = A person stands with the back to a wall, knees soft, hands on the belly. The low back dips in a little, then the hips rock, it goes flat to the wall, and it glows.
stretch-pelvic-tilt-feel = A small, easy movement in the low back. Your tummy works lightly.
stretch-pelvic-tilt-easier = You do it sitting, or standing with your back to a wall, never lying down.
stretch-pelvic-tilt-harder = Do it 10 times.
stretch-pelvic-tilt-step-1 = Lie on your back with your knees bent and your feet flat.
stretch-pelvic-tilt-step-2 = Breathe out. Rock your hips so that your low back presses down gently.
stretch-pelvic-tilt-step-3 = Breathe in. Rock the other way, so that a small gap comes under your low back.
stretch-pelvic-tilt-step-4 = Go slowly, with your tummy working lightly. Keep breathing.
stretch-pelvic-tilt-easier-step-1 = Sit tall on a chair. Or stand with your back to a wall and your knees soft.
stretch-pelvic-tilt-easier-step-2 = Breathe out. Rock your hips so that your low back goes a little flat.
stretch-pelvic-tilt-easier-step-3 = Breathe in. Rock the other way, so that your low back dips in a little.
stretch-pelvic-tilt-easier-step-4 = Go slowly, with your tummy working lightly. Keep breathing.
stretch-pelvic-tilt-mistake-1 = You press hard, or hold your breath.
stretch-pelvic-tilt-mistake-2 = You lift your hips off the floor. They only rock.
stretch-pelvic-tilt-caution-1 = If lying flat does not suit you, do it sitting, or standing with your back to a wall.

## chair-spinal-twist

stretch-chair-spinal-twist = Sideways chair twist
stretch-chair-spinal-twist-what = You sit sideways on a chair and turn slowly toward its back. It turns the whole back.
stretch-chair-spinal-twist-picture = A person sits sideways on a chair, with its back at one side. Chest and head turn to the chair back, both hands come to rest on it, and the whole back glows.
stretch-chair-spinal-twist-easier-picture = A person sits sideways on a chair, with its back at one side. The chest makes a quarter turn to the chair back, both hands just rest on it, and the whole back glows.
stretch-chair-spinal-twist-feel = A mild stretch along the side of your back and ribs, below 3 out of 10.
stretch-chair-spinal-twist-easier = Your hands only rest on the chair, and you make a quarter turn with no pull.
stretch-chair-spinal-twist-changed = The source article uses the chair as a lever to twist further. Here you turn only as far as your back goes by itself.
stretch-chair-spinal-twist-step-1 = Sit sideways on the chair with both feet firm on the floor.
stretch-chair-spinal-twist-step-2 = Rest your hands on the chair back. Breathe out and turn slowly toward it.
stretch-chair-spinal-twist-step-3 = Stop where your own turn ends. Your hands steady you with a light pull at most.
stretch-chair-spinal-twist-step-4 = Breathe slowly. Then come back just as slowly.
stretch-chair-spinal-twist-step-5 = Sit the other way round on the chair and do the other side.
stretch-chair-spinal-twist-easier-step-1 = Sit sideways on the chair with both feet firm on the floor.
stretch-chair-spinal-twist-easier-step-2 = Rest your hands lightly on the chair back. Do not pull.
stretch-chair-spinal-twist-easier-step-3 = Breathe out and make a quarter turn toward the chair back.
stretch-chair-spinal-twist-easier-step-4 = Come back slowly. Then sit the other way round and do the other side.
stretch-chair-spinal-twist-mistake-1 = You twist fast. A sudden turn strains the back.
stretch-chair-spinal-twist-mistake-2 = You heave on the chair to get further, or to get a pop.
stretch-chair-spinal-twist-caution-1 = If your neck is sore, let your head move with your chest.
stretch-chair-spinal-twist-caution-2 = If you have a new hip, stay upright. Do not lean forward.

## rocking-floor-stretch

stretch-rocking-floor-stretch = Knee-hug rock
stretch-rocking-floor-stretch-what = You hold your knees and rock a tiny bit on a thick mat. It rounds the whole back.
stretch-rocking-floor-stretch-picture = A person lies on a mat with both knees drawn in, hands behind the thighs, head down. In tiny rocks the weight goes from low ribs to shoulders and back, and the whole back glows.
stretch-rocking-floor-stretch-easier-picture = A person lies on a mat with both knees drawn in, hands behind the thighs, head down. The body rocks a tiny bit to one side, then to the other, and the whole back glows.
stretch-rocking-floor-stretch-feel = Soft pressure on the muscles beside the spine, and a mild stretch below 3 out of 10. No bone should feel sore.
stretch-rocking-floor-stretch-easier = You rock from side to side by one hand’s width, with your head down.
stretch-rocking-floor-stretch-changed = The source article rocks to and fro along the whole spine. Here the rocks are tiny and slow, from shoulders to low ribs, and never reach the neck.
stretch-rocking-floor-stretch-step-1 = Lie on your back on a thick mat, with your knees bent.
stretch-rocking-floor-stretch-step-2 = Bring one knee up, then the other. Hold behind your thighs and rest your head down.
stretch-rocking-floor-stretch-step-3 = Rock slowly, in tiny moves, from shoulders to low ribs only. Breathe out as you go.
stretch-rocking-floor-stretch-step-4 = Stop. Lower one leg at a time and rest.
stretch-rocking-floor-stretch-easier-step-1 = Lie on your back on a thick mat, with your knees bent.
stretch-rocking-floor-stretch-easier-step-2 = Bring one knee up, then the other. Hold behind your thighs and rest your head down.
stretch-rocking-floor-stretch-easier-step-3 = Breathe out and rock slowly to one side by one hand’s width, then to the other.
stretch-rocking-floor-stretch-easier-step-4 = Stop. Lower one leg at a time and rest.
stretch-rocking-floor-stretch-mistake-1 = You roll up onto the neck or head.
stretch-rocking-floor-stretch-mistake-2 = You swing, so that speed carries you.
stretch-rocking-floor-stretch-mistake-3 = You lift your head to get going.
stretch-rocking-floor-stretch-caution-1 = Do it only when you are warm. Knees to chest, held still, does the same job more gently.

## butterfly-stretch

stretch-butterfly-stretch = Butterfly stretch
stretch-butterfly-stretch-what = With your fingers on your shoulders, you bring your elbows together in front. It spreads the shoulder blades.
stretch-butterfly-stretch-picture = A person stands with fingers on the shoulders, elbows out to the sides. The elbows come together in front, and the back glows between the shoulder blades.
stretch-butterfly-stretch-easier-picture = A person stands, one arm down, the other hand on its own shoulder with the elbow low. That elbow moves across in front, and the back glows between the shoulder blades.
stretch-butterfly-stretch-feel = A mild stretch between the shoulder blades, below 3 out of 10.
stretch-butterfly-stretch-easier = You use one arm at a time and keep the elbow below the shoulder.
stretch-butterfly-stretch-harder = Hold for 10 seconds.
stretch-butterfly-stretch-step-1 = Sit or stand tall. Put the fingertips of each hand on that side’s shoulder, palms down.
stretch-butterfly-stretch-step-2 = Breathe out. Bring your elbows toward each other in front until your upper back stretches.
stretch-butterfly-stretch-step-3 = Stay there and breathe.
stretch-butterfly-stretch-step-4 = Open your elbows slowly.
stretch-butterfly-stretch-easier-step-1 = Sit or stand tall. Put the fingertips of one hand on that side’s shoulder, palm down.
stretch-butterfly-stretch-easier-step-2 = Keep the elbow lower than the shoulder.
stretch-butterfly-stretch-easier-step-3 = Breathe out and bring the elbow across in front until you feel a mild stretch.
stretch-butterfly-stretch-easier-step-4 = Open it slowly. Then do the other arm.
stretch-butterfly-stretch-mistake-1 = You press the elbows together hard. They need not touch.
stretch-butterfly-stretch-mistake-2 = You shrug your shoulders up to your ears.
stretch-butterfly-stretch-caution-1 = Keep your chest lifted, above all if your bones are weak.

## rounded-back-stretch

stretch-rounded-back-stretch = Rounded back stretch
stretch-rounded-back-stretch-what = You sit, clasp your hands and reach forward. It rounds and widens the upper back.
stretch-rounded-back-stretch-picture = A person sits on a chair, arms out in front, hands clasped. The arms reach on, the upper back rounds, the chin drops, and the back glows between the shoulder blades.
stretch-rounded-back-stretch-easier-picture = A person sits on a chair, each hand on the other elbow in front of the chest. The upper back rounds, the head stays level, and the upper back glows.
stretch-rounded-back-stretch-feel = A mild stretch across the upper back and the backs of the shoulders, below 3 out of 10.
stretch-rounded-back-stretch-easier = You hold your elbows and keep your head level.
stretch-rounded-back-stretch-harder = Hold for 10 seconds.
stretch-rounded-back-stretch-step-1 = Sit tall with your arms forward. Clasp your hands, palms facing away.
stretch-rounded-back-stretch-step-2 = Breathe out. Round your upper back and reach your hands away from you.
stretch-rounded-back-stretch-step-3 = Let your chin come to your chest. If your neck is sore, keep your head level.
stretch-rounded-back-stretch-step-4 = Breathe, then come back up slowly.
stretch-rounded-back-stretch-easier-step-1 = Sit tall with your feet flat.
stretch-rounded-back-stretch-easier-step-2 = Put each hand on the opposite elbow, in front of your chest.
stretch-rounded-back-stretch-easier-step-3 = Breathe out and round your upper back. Keep your head level.
stretch-rounded-back-stretch-easier-step-4 = Breathe, then come back up slowly.
stretch-rounded-back-stretch-mistake-1 = You fold at the hips. Only the upper back rounds.
stretch-rounded-back-stretch-mistake-2 = You jerk your arms forward, or bounce.
stretch-rounded-back-stretch-caution-1 = If your wrists or shoulders are sore, hold your elbows.
stretch-rounded-back-stretch-caution-2 = If arthritis has touched your neck, keep your head level.

## What a stretch needs ("Needs: …", "Not now: you need …")

need-mat = an exercise mat
need-mat-or-bed = a mat or a firm bed
need-chair = a firm chair without wheels
need-towel = a bath towel
need-roller-or-towel = a foam roller or a tightly rolled towel
need-helper = a helper to be your partner

## Chips

region-upper-back = Upper back
region-mid-back = Middle back
region-low-back = Low back
region-whole-back = Whole back
direction-flexion = Bending forward
direction-extension = Bending back
direction-flexion-extension = Rounding and arching
direction-rotation = Turning
direction-shoulder-blade-spread = Shoulder blades apart
position-on-back = Lying on your back
position-on-side = Lying on your side
position-hands-and-knees = Hands and knees
position-sitting = Sitting
position-sitting-sideways = Sitting sideways
position-sitting-or-standing = Sitting or standing

## Never do this to a back

never-thrust = Never push fast or hard on a back.
never-jerk = Never pull or jerk an arm, a leg or the body.
never-bounce = Never bounce at the end of a stretch.
never-walk-on = Never walk or stand on someone’s back.
never-lift-drop = Never lift someone up and let them drop.
never-hug-squeeze = Never crack a back with a hug or squeeze.
never-body-weight-twist = Never twist someone with your body weight.
never-neck = Never crack, pull or twist a neck.
never-chase-pop = Never push further to get a pop.
never-repeat-soon = Never try again within 20 minutes to get another pop.

## Signs at which a stretch must stop

stop-sharp = Sharp, sudden or shooting pain
stop-down-limb = Pain that moves down an arm or a leg
stop-new-numb = A new numb, tingly or weak part
stop-head = Feeling dizzy, a headache, or trouble with sight or speech
stop-chest = Chest pain, or hard to breathe
stop-faint = Feeling sick or faint
stop-pregnant = If pregnant: bleeding, tightening, or faint on your back
stop-saddle = Any change in peeing or pooing, or numb between the legs
