### Truths about the pop, what to do meanwhile, countries, and sources.

## The pop

pop-what = The pop is a gas bubble in the fluid inside a joint. The joint opens a little, the pressure drops, and gas comes out of the fluid.
pop-experts = Experts still argue about the sound. You may hear the bubble form, or hear it partly collapse. They tested finger joints, not the spine.
pop-not-bones = It is not bones grinding. Nothing goes back into place.
pop-twenty-minutes = After a pop, the same joint needs about 20 minutes before it can pop again. Do not keep trying.
pop-not-a-goal = A pop is not the goal. If one comes by itself in a gentle move and nothing hurts, it is harmless.
pop-never-force = Never force a pop. If it does not come, leave it.
pop-habit = No one has proved that the habit does harm. But if you need it more and more, get your back checked.
pop-neck = Never crack your neck. A fast twist can tear an artery that feeds the brain.
pop-better = Gentle moving, warmth and a change of position ease a stiff back better than a pop. The relief of a pop is short.

## What to do meanwhile

meanwhile-keep-moving = Keep moving gently, as far as you can. Staying in bed makes a back stiffer.
meanwhile-warmth = Try warmth: a warm shower, or a heat pack wrapped in a cloth. Do not put heat on numb skin.
meanwhile-rest-short = A short rest is fine. Change your position often.
meanwhile-tablets = Ordinary pain tablets may help. Take them only as the packet says, and ask a pharmacist which ones suit you.
meanwhile-look-again = Keep to any visit we told you to make. See your { $doctor } if it gets worse, or is no better in 3 weeks. If a danger sign starts, get help at once.

## Countries

place-unknown = Choose your country
place-gb = United Kingdom
place-gb-note = 111 is for advice, not for emergencies. If you cannot hear or speak on the phone, you can text 999, but you must register first.
place-ie = Ireland
place-eu = EU or EEA country not listed
place-fr = France
place-de = Germany
place-es = Spain
place-es-note = Each region of Spain has its own advice line. Look up the one for yours.
place-us = United States
place-us-note = If you cannot hear or speak on the phone, try a text to 911. It works in some places only.
place-ca = Canada
place-au = Australia
place-nz = New Zealand
place-nz-note = In New Zealand, 111 is the emergency number. In some countries it is only an advice line.
place-in = India
place-za = South Africa
place-br = Brazil
place-mx = Mexico
place-jp = Japan
place-ae = United Arab Emirates
place-sa = Saudi Arabia

speech-british-ed = A&E
speech-british-doctor = GP
speech-antipodean-ed = the emergency department
speech-antipodean-doctor = GP
speech-american-ed = the ER
speech-american-doctor = doctor
speech-plain-ed = the emergency department
speech-plain-doctor = doctor

## Sources

source-article-0 = Web article A: easing a partner’s tight back
source-article-1 = Web article B: popping your own back at home
source-article-2 = Web article C: is it safe to crack someone’s back from behind?
source-article-3 = Web article D: a physiotherapy clinic’s blog on cracking your back
source-nhs = NHS website, back pain: when to get help (as quoted by others, 2026)
source-girft = GIRFT national suspected cauda equina pathway, England (2023)
source-ces-card = Greenhalgh, Mercer and Finucane, cauda equina warning-sign questions (undated)
source-ifompt = Finucane and others, red flags for serious spinal conditions, JOSPT (2020)
source-ifompt-neck = Rushton and others, neck artery framework, JOSPT (2023)
source-ng59 = NICE guideline NG59, low back pain and sciatica (2016, updated 2020)
source-ng65 = NICE guideline NG65, spondyloarthritis (2017)
source-ng12 = NICE guideline NG12, suspected cancer (2015, updated since)
source-ng234 = NICE guideline NG234, spinal metastases and cord compression (2023)
source-ng156 = NICE guideline NG156, abdominal aortic aneurysm (2020)
source-rnoh = Royal National Orthopaedic Hospital, leaflet on cord compression in cancer (undated)
source-lothian = NHS Lothian RefHelp, serious low back conditions (undated)
source-ahcpr = US AHCPR guideline 14, acute low back problems (1994)
source-chou = Chou and others, ACP and APS low back pain guideline, Annals of Internal Medicine (2007)
source-downie = Downie and others, red flags for fracture and cancer, BMJ (2013)
source-infection = Yusuf and others, red flags for spinal infection, BMC Musculoskeletal Disorders (2019)
source-spine-infection = Cohort study of spinal infection, American Journal of Emergency Medicine (2019)
source-aorta = ThinkAorta, signs of a torn aorta (undated)
source-aneurysm = NHS text on abdominal aortic aneurysm (as quoted by others, 2026)
source-stiff-spine = Fordham and Lloyd, missed fractures in ankylosing spondylitis, BMJ (2009)
source-teen = Teenagers with back pain, BMJ (2015)
source-perth = Perth Children’s Hospital, back pain referral advice (undated)
source-cord = Degenerative cervical myelopathy, American Family Physician (2020)
source-acog = ACOG Committee Opinion 804, exercise in pregnancy and after birth (2020)
source-maternity = Hospital maternity pages, when to phone (undated)
source-bones = UK consensus “Strong, steady and straight”, exercise with osteoporosis, BJSM (2022)
source-manipulation = WHO chiropractic guideline, when manipulation must not be done (2005)
source-hip-guide = Leeds Teaching Hospitals, total hip replacement guide (undated)
source-pop-imaging = Kawchuk and others, watching a knuckle crack on MRI, PLoS ONE (2015, CC BY 4.0)
source-pop-model = Chandran Suja and Barakat, a model of the knuckle’s crack, Scientific Reports (2018, CC BY 4.0)
source-neck-cases = Case reports of neck artery tears: Mosby and Duray (2011), Persons and Stauffer (2024)
source-back-cases = Case reports of squashed nerves after manipulation: Tamburrelli and others (2011), Yang and others (2018)
source-pain-scale = The 0 to 10 pain scale, a common method with our own end words
source-careful-default = Our own careful default, awaiting clinical review
source-exercise-sheets = Exercise leaflets of the CSP, NHS inform and the Mayo Clinic
source-general-knowledge = General medical knowledge, awaiting clinical review
