translation-state = machine

# The application for the revenu de solidarité active with its socio-professional part (cerfa 15481*01), in plain English.
#
# $perspective says of whom a text speaks: me, helped, partner, child or other.
# $for says for whom the form is filled: me or helped.
# $name is the name of the person the page is about.

benefit = Revenu de solidarité active
    .short = RSA
    .summary =
        Monthly help (basic income support) for people who have little money or none.
        The amount depends on the household and on the money received.
    .time = Allow about 30 minutes. With a family, it takes a little longer.
    .ready =
        If you have them, get an identity document, a bank statement and your payslips.
        Also get the amounts received over the past 3 months. Is something missing? Start anyway.
    .after =
        The family benefits office (CAF) or the MSA looks at the application. If it says yes, RSA counts from the month of the application.
        After that, there is a meeting to talk about work and plans. Money received must be declared every 3 months.
        If the answer is no, you have 2 months to challenge it. You do this with the département council (conseil départemental).

section-start = To begin
section-check = The rules of RSA
section-you = { $perspective ->
        [me] You
       *[other] The person you are helping
    }
section-family = The family
section-housing = Housing
section-income = Money
section-payment = The bank account
section-path = Work, school and daily life
section-documents = Documents
section-story = In your own words

## Starting

for-whom = Who is this application for?
    .why = The questions change with your answer.
    .choice-me = For me
    .choice-me-hint = And for the people in my household.
    .choice-someone = For a person I am helping
    .choice-someone-hint = Someone close to you, or a person you support in your work.

page-helper = You, the helper
helper-name = What is your name?
    .hint = Write your first name and family name.
    .why = The CAF or the MSA must know who filled in the application.
helper-tie = What is your link with the person you are helping?
    .why = It is easier to understand why you answer for them.
    .choice-family = They are a member of my family
    .choice-friend = They are someone close to me
    .choice-friend-hint = A neighbour or one of your friends, for example.
    .choice-professional = I help them in my work or as a volunteer
    .choice-protection = A judge made me responsible for protecting them
    .choice-protection-hint = Legal protection: tutelle, curatelle, habilitation familiale or sauvegarde de justice.
    .choice-other-tie = Another link

names = { $perspective ->
        [me] What is your name?
        [helped] What is the name of the person you are helping?
        [partner] { $for ->
            [me] What is your partner’s name?
           *[helped] What is the name of the other person in the couple?
        }
        [child] What is the name of this child or young person?
       *[other] What is this person’s name?
    }
    .hint = Copy the names from an identity document. One name is enough if there is no other.
    .why = With the exact name, the right file is found.

page-birth = { $perspective ->
        [me] Your birth
       *[other] { $name }: their birth
    }
page-child-birth = { $name }: birth and nationality
birth-date = { $perspective ->
        [me] What is your date of birth?
       *[other] { $name }: what is their date of birth?
    }
    .why = { $perspective ->
        [child] Their age shows if the child counts for RSA.
       *[other] Age changes some of the rules of RSA.
    }
    .example = 27 3 1984
birth-country = { $perspective ->
        [me] In which country were you born?
       *[other] { $name }: in which country were they born?
    }
    .hint = Write the country’s name of today, or the start of it.
    .why = The official form asks for the country of birth.
    .where = On the identity document or the birth certificate.
    .example = Morocco
birth-place = { $perspective ->
        [me] In which town were you born?
       *[other] { $name }: in which town were they born?
    }
    .hint = In France, add the département. The name of a village or a region is also fine.
    .why = Two people sometimes have the same name and date. The town avoids a mistake.
    .example = Saint-Denis, Seine-Saint-Denis

## The rules of the RSA

page-in-france = { $perspective ->
        [me] You and France
       *[other] { $name } and France
    }
residence = { $perspective ->
        [me] Do you live in France all year?
       *[other] Does { $name } live in France all year?
    }
    .hint = With 3 months a year abroad or less, answer yes. Living without a home also counts.
    .why = RSA is for people who live in France on a stable basis.
    .where = The official term is “résidence stable et effective”.
nationality = { $perspective ->
        [me] What is your nationality?
       *[other] { $name }: what is their nationality?
    }
    .hint = Several nationalities, including French? Choose “French”.
    .why = { $perspective ->
        [child] Depending on the country, the law asks for one more document.
       *[other] Depending on the country, the law asks for a residence permit (titre de séjour) or not.
    }
    .choice-french = French
    .choice-eea-swiss = From another country of the European Union, or a neighbouring country
    .choice-eea-swiss-hint = Neighbouring countries: Iceland, Liechtenstein, Norway and Switzerland.
    .choice-other-country = From another country
    .choice-other-country-hint = Or no nationality.
lived-abroad = { $perspective ->
        [me] Have you ever lived outside France?
       *[other] Has { $name } ever lived outside France?
    }
    .hint = Holidays do not count.
    .why = If yes, we ask later for the date of arrival in France.

eea-months = { $perspective ->
        [me] Have you lived in France for more than 3 months?
       *[other] Has { $name } lived in France for more than 3 months?
    }
    .why = For these countries, the law asks for 3 months in France. A person who works does not have to wait.
    .where = The official term is “droit de séjour”.

permit = { $perspective ->
        [me] Which document do you have to stay in France?
       *[other] { $name }: which document lets them stay in France?
    }
    .hint = A renewal receipt (récépissé) counts as the document itself.
    .why = Depending on the document, RSA may be possible now or later.
    .where = The name of the document is written at the top of the card.
    .choice-resident-card = A 10-year card
    .choice-resident-card-hint = Carte de résident, or 10-year residence certificate for Algerians (certificat de résidence).
    .choice-refugee = Protection: refugee, stateless person or subsidiary protection
    .choice-refugee-hint = The decision comes from Ofpra or the asylum court (Cour nationale du droit d’asile).
    .choice-other-permit = Another card or a long-stay visa
    .choice-other-permit-hint = For example: a one-year or a 4-year card.
    .choice-asylum = An asylum application certificate (attestation de demande d’asile)
    .choice-no-permit = No document for now

page-permit-more = { $perspective ->
        [me] Your residence document
       *[other] { $name }: their residence document
    }
permit-years = { $perspective ->
        [me] Have you had the right to work in France for 5 years or more?
       *[other] { $name }: have they had the right to work for 5 years or more?
    }
    .hint = Count all the documents that follow each other and allow work.
    .why = Most often, the law asks for these 5 years. A parent who lives alone may not need them.
    .where = The cards say “autorise son titulaire à travailler”.
permit-end = Until when is this document valid?
    .hint = Copy the date written on the document.
    .why = RSA needs a valid document, or proof that it is being renewed.
    .where = The date is on the card, after “valable jusqu’au” or “expire le”.
    .example = 27 3 2028
    .rule-valid = This date has passed. You can continue, and ask the préfecture to renew the document.

page-activity = { $perspective ->
        [me] Your situation today
       *[other] { $name }: their situation today
    }
activity = { $perspective ->
        [me] What is your situation today?
       *[other] { $name }: what is their situation today?
    }
    .hint = Are several answers true? Choose the one that takes the most time.
    .why = Work, studies and some kinds of leave change the rules of RSA.
    .where = On the form, this is called “situation professionnelle”.
    .choice-permanent = Work with a permanent contract (CDI)
    .choice-permanent-hint = A contract with no end date, full-time or part-time. Also the civil service.
    .choice-fixed-term = Work with a fixed-term contract (CDD)
    .choice-fixed-term-hint = A contract with an end date.
    .choice-temp = Temporary work or short contracts
    .choice-subsidised = Subsidised contract or back-to-work contract
    .choice-subsidised-hint = For example in a back-to-work company or association (insertion).
    .choice-apprentice = Apprenticeship or contrat de professionnalisation
    .choice-self-employed = Self-employment
    .choice-self-employed-hint = For example: micro-entreprise (small business), shop, craft.
    .choice-farmer = Work on one’s own farm
    .choice-unemployed-paid = Unemployed, with an allowance
    .choice-unemployed-paid-hint = ARE or ASS, for example.
    .choice-unemployed = Unemployed, without an allowance
    .choice-no-work = Without work and not registered as unemployed
    .choice-no-work-hint = For example: at home, or caring for someone.
    .choice-student = Studies or high school
    .choice-student-hint = With or without a grant.
    .choice-intern = Internship as part of studies
    .choice-sick = Leave for sickness, maternity, paternity or a work accident
    .choice-leave = Parental leave, sabbatical or unpaid leave
    .choice-leave-hint = Also “disponibilité” in the civil service.
    .choice-sheltered = Work in an ESAT
    .choice-sheltered-hint = A workplace for people with disabilities.
    .choice-invalidity = Invalidity, without work
    .choice-retired = Retirement or early retirement
activity-since = Since when?
    .hint = The year is enough. The month helps, if you know it.
    .why = The date helps to work out from when RSA is possible.
    .where = On the contract, the certificate from France Travail (job centre) or the last payslip.
    .example = 9 2025

page-family-now = { $perspective ->
        [me] Your household
       *[other] The household of the person you are helping
    }
has-partner = { $perspective ->
        [me] Do you live with a partner?
       *[other] Does { $name } live with a partner today?
    }
    .hint = Married, in a Pacs (civil union) or just living as a couple. After a separation, answer no, even without a divorce.
    .why = The two people in a couple make one application together.
    .where = Without marriage or Pacs, the official term is “vie maritale”. Flatmates are not a couple.
pregnancy = { $perspective ->
        [me] Are you expecting a baby?
       *[other] Is a baby expected in this household?
    }
    .hint = { $perspective ->
        [me] You, or the person who lives with you as a couple.
       *[other] The person you are helping, or the other person in the couple.
    }
    .why = A baby on the way can make RSA possible before age 25. It can also increase it.
has-children = { $perspective ->
        [me] Do any children or young people under 25 live with you?
       *[other] Do any children or young people under 25 live in this household?
    }
    .hint = Only count those whose everyday needs the household pays for. Shared custody counts.
    .why = RSA goes up with the number of people.
    .where = The official term is “enfants et personnes à charge” (dependent children and people).

young-work = { $perspective ->
        [me] Have you worked at least 2 years in the last 3 years?
       *[other] { $name }: are there 2 years of work in the last 3 years?
    }
    .hint = Add up all the contracts. It takes 3,214 hours in all, which is 2 years full-time.
    .why = With this work, RSA is possible from age 18.
    .where = The hours are on the payslips. The official term is “RSA jeune actif”.

advice-not-for-you = { $perspective ->
        [me] RSA may not be the right help for you
       *[other] RSA may not be the right help
    }
    .text =
        { $perspective ->
            [me] From your answers, a rule of RSA may be a problem. Here is why.
           *[other] From these answers, a rule of RSA may be a problem. Here is why.
        }

        We can be wrong. You can continue: the CAF or the MSA will decide.
    .reason-too-young = Before age 25, RSA most often requires a child, a pregnancy or 2 years of work. The Mission locale may offer a contract with an allowance: the “contrat d’engagement jeune”.
    .reason-student = During studies or an internship, RSA is most often not possible. For urgent help, see the social service of the Crous or the social worker at the lycée.
    .reason-leave = During parental leave, a sabbatical or unpaid leave, RSA is most often not possible. For parental leave, the CAF or the MSA may pay other help: the PreParE.
    .reason-not-in-france = RSA is for people who live in France all year, or almost. Not sure about the months abroad? The CAF or the MSA can answer.
    .reason-eea-short = Without work in France, the law first asks for 3 months of living in France. The application is possible after these 3 months.
    .reason-no-permit = RSA needs a residence document. The CCAS or an association can help to ask for one.
    .reason-asylum = During an asylum application, other help replaces RSA: the asylum seeker’s allowance (ADA). Ask for it at the Ofii.
    .reason-permit-short = With this document, the law most often asks for the right to work for the past 5 years. The CCAS can give other help.
    .reason-older = From age 65, the allowance for older people (ASPA) is often higher. Ask for it at the pension office or the CCAS.
    .next =
        The local social services centre (CCAS) is near the town hall. It receives everyone and knows the benefits.

        Wages, even small ones, can give a right to the prime d’activité (top-up for workers). Ask the CAF or the MSA for it.

        In a couple, it is often enough that one person meets these rules. They can then apply.

        For studies or an internship, the département can sometimes make an exception. A social worker can ask for it with you.

## You

page-numbers = { $perspective ->
        [me] Your numbers
       *[other] { $name }: their numbers
    }
nir = { $perspective ->
        [me] What is your Sécurité sociale number?
       *[other] { $name }: what is their Sécurité sociale number?
    }
    .hint = It has 15 digits. Without it, the application is still possible.
    .why = The file is found faster with this number.
    .where = On the carte Vitale (health card), the attestation de droits (proof of cover) or a payslip.
caf-known = { $perspective ->
        [me] Have you ever had a file at the CAF or the MSA?
       *[other] { $name }: have they ever had a file at the CAF or the MSA?
    }
    .hint = For example for housing benefit or family allowances.
    .why = Much of the information is then already known.

page-caf-file = { $perspective ->
        [me] Your file
       *[other] { $name }: their file
    }
caf-body = Where is this file?
    .why = The application goes to the same place.
    .choice-caf = At the CAF (family benefits office)
    .choice-msa = At the MSA
    .choice-msa-hint = Mutualité sociale agricole, for the farming sector.
caf-number = What is the number of this file?
    .hint = It is called “numéro d’allocataire”. It has 7 digits, sometimes a letter.
    .why = The file is found faster with this number.
    .where = At the top of letters, or in the online account.
    .example = 1234567

arrival = { $perspective ->
        [me] When did you arrive in France?
       *[other] { $name }: when did they arrive in France?
    }
    .hint = Several arrivals? Write the latest one. The year is enough.
    .why = The official form asks for this date.
    .where = On the visa, the passport or the first residence document.
    .example = 9 2021
    .rule-after-birth = This date is before the birth. Please check both dates.

address = { $perspective ->
        [me] What is your address?
       *[other] { $name }: what is their address?
    }
    .hint = Without a home, the address of a CCAS (local social services centre) or an association is fine. It is called “domiciliation”.
    .why = Letters and appointments come to this address.

page-contact = { $perspective ->
        [me] How to contact you
       *[other] { $name }: phone number and email
    }
phone = { $perspective ->
        [me] What is your phone number?
       *[other] { $name }: what is their phone number?
    }
    .why = One call is often enough to complete a file or set an appointment.
email = { $perspective ->
        [me] What is your email address?
       *[other] { $name }: what is their email address?
    }
    .why = The answer comes faster than by post.
    .example = prenom.nom@exemple.fr
safe-message = { $perspective ->
        [me] Is it safe to leave you a message?
       *[other] Is it safe to leave a message for { $name }?
    }
    .hint = If someone else reads the messages or listens to the voicemail, answer no.
    .why = A message read by someone else can put a person in danger. We pass this answer on with the application.

## The family

page-family-status = { $perspective ->
        [me] Your family situation
       *[other] { $name }: their family situation
    }
family-status = { $perspective ->
        [me] Which sentence describes your situation?
       *[other] { $name }: which sentence describes their situation?
    }
    .hint = A separation counts, even without a judge.
    .why = RSA is worked out for a couple or for a person alone.
    .where = The official term is “situation familiale”.
    .choice-married = In a couple, married
    .choice-pacs = In a couple, with a Pacs (civil union)
    .choice-cohabiting = In a couple, without marriage or Pacs
    .choice-cohabiting-hint = The official term is “vie maritale” or “concubinage”.
    .choice-single = Not in a couple, and never lived as a couple
    .choice-divorced = After a divorce
    .choice-separated-judge = After a separation decided by a judge
    .choice-separated-judge-hint = The official term is “séparation de corps” or “séparation légale”.
    .choice-separated = Separated without a judge, still married
    .choice-separated-hint = The official term is “séparation de fait”.
    .choice-widowed = After the death of the other person in the couple
    .choice-alone-again = After the end of a Pacs or of living together
    .choice-other-status = Another situation
    .choice-other-status-hint = For example: partner in prison, abroad or with no news.
support-paid = { $perspective ->
        [me] Do you make support payments?
       *[other] Does { $name } make support payments today?
    }
    .hint = This is money paid for a child who lives elsewhere, or after a divorce (pension alimentaire).
    .why = The official form asks for support payments made.

family-since = When did this family situation begin?
    .hint = Write the date of the marriage, the Pacs, living together, the separation or the death. The year is enough.
    .why = After a separation or a death, a parent alone can receive more RSA.
    .where = On the livret de famille (family record book), the judge’s decision or a letter from that time.
    .example = 9 2024

support-paid-amount = How much support is paid each month?
    .hint = Write the amount that was really paid last month.
    .why = The official form asks for this amount.
    .where = On bank statements or in the judge’s decision.
    .example = 150

page-pregnancy-more = The baby on the way
due-date = When is the birth expected?
    .hint = An approximate date is fine.
    .why = A baby on the way can already count for RSA.
    .where = On the déclaration de grossesse (pregnancy declaration) given by the doctor or midwife.
    .example = 27 3 2027
    .rule-soon = This date seems far away. Please check the year.
pregnancy-known = Has the pregnancy been declared to the CAF or the MSA?
    .hint = The doctor or midwife often sends this declaration.
    .why = This declaration can make RSA possible before age 25, or increase it for a parent alone.
pregnant-person = Who is expecting the baby?
    .why = The CAF or the MSA records the pregnancy under the right name.

list-children = { $count ->
        [0] The children and young people in the household
        [one] { $count } child or young person in the application
       *[other] { $count } children or young people in the application
    }
    .first = Do you want to add a first child or young person?
    .another = Is there another child or young person to add?
    .why = Each dependent person under 25 can increase RSA.

page-child-names = A child or young person in the household
page-child-home = { $name } and the household
link = { $name }: what is their link with the household?
    .why = A young person who joined the household after age 17 must be family.
    .where = The link is written in the livret de famille (family record book). The law goes as far as nephews and cousins.
    .choice-own-child = { $for ->
        [me] My child
       *[helped] The child of the person I am helping
    }
    .choice-partner-child = { $for ->
        [me] My partner’s child
       *[helped] The child of the other person in the couple
    }
    .choice-both = { $for ->
        [me] The child of both of us
       *[helped] The child of both people in the couple
    }
    .choice-grandchild = Grandchild
    .choice-sibling = Brother or sister
    .choice-nephew = Nephew, niece or cousin
    .choice-in-care = Child entrusted by a judge or taken in
    .choice-other-link = Another link
other-parent = { $name }: where does their other parent live?
    .hint = Do both parents live in this household? Choose the first answer.
    .why = If another parent pays nothing, the family support allowance (allocation de soutien familial, ASF) may be possible.
    .choice-here = In this household
    .choice-elsewhere = In another home
    .choice-elsewhere-hint = With or without news from this person.
    .choice-unknown = Only one parent is known by law
    .choice-unknown-hint = The other parent did not recognise the child.
    .choice-died = The other parent has died
    .choice-not-parent = Both their parents live elsewhere
    .choice-not-parent-hint = For a little sister or a nephew, for example.
joined = { $name }: when did they join this household?
    .hint = Since birth? Write the date of birth.
    .why = The child counts for RSA from this date.
    .where = If you are unsure, the month and the year are enough.
    .example = 9 2023

shared-residence = Does { $name } live in turn with each of their two parents?
    .hint = For example, one week with one parent, one week with the other. Just for weekends, answer no.
    .why = The child can then count as half with each parent.
    .where = The official term is “résidence alternée”.

page-child-life = { $name }: school, work and money
child-situation = What does { $name } do today?
    .why = Work or studies change the way of counting.
    .choice-school = School, high school or studies
    .choice-apprentice = Apprenticeship or paid training
    .choice-works = Work
    .choice-job-search = Looking for work
    .choice-nothing = None of these
own-income = Has { $name } received their own money in the past 3 months?
    .hint = For example wages or apprentice pay. A grant or pocket money does not count.
    .why = Above a certain amount, a young person no longer counts in the household’s RSA.

page-child-support = Money from the other parent
support-order = Who set the support payments for the children?
    .hint = This is the money that the other parent must pay for the children.
    .why = For RSA, the law says to ask for this money. An exemption is possible.
    .where = The decision is called “jugement”, “convention” or “accord parental”.
    .choice-judge = A judge, or a divorce
    .choice-agreement = An agreement between the parents
    .choice-no-order = Nobody
support-received = Is this support paid?
    .hint = Think of the last month.
    .why = ASF can replace support that is not paid.
    .choice-all = Yes, in full
    .choice-part = Only in part
    .choice-nothing = No, nothing

support-due = How much support must the other parent pay each month?
    .hint = Write the amount that was set, even if it is not paid. Add up for all the children.
    .why = ASF can top up support that is too small or not always paid.
    .where = In the judge’s decision or in the written agreement.
    .example = 150

support-info = When the other parent does not pay
    .text = You do not have to settle this right now. The RSA application can go first.
    .item-asf = Ask the CAF or the MSA for the family support allowance (ASF). It is worked out for each child.
    .item-aripa = The support recovery agency (ARIPA) can claim the money for the parent. It is free: 3238.
    .item-exempt = Is claiming this money frightening, or is the other parent violent? Ask the CAF or the MSA for an exemption.

## Housing

page-home = { $perspective ->
        [me] Your home
       *[other] { $name }: their home
    }
tenure = { $perspective ->
        [me] Where do you live?
       *[other] Where does { $name } live?
    }
    .why = A home that is free or subsidised lowers RSA a little.
    .where = On the form, this is called “situation au regard du logement”.
    .choice-rent = In a rented home
    .choice-rent-hint = Also a flat-share, when named on the lease.
    .choice-sublet = In a sublet
    .choice-sublet-hint = Rent is paid to the person who has the lease.
    .choice-own = In one’s own home, without a loan
    .choice-own-loan = In one’s own home, with a loan
    .choice-hosted-free = At someone’s home, paying nothing
    .choice-hosted-free-hint = Family or friends, for example.
    .choice-hosted-pays = At someone’s home, paying a share
    .choice-collective-free = In a hostel or a centre, paying nothing
    .choice-collective-pays = In a hostel or a residence, paying
    .choice-hotel = In a hotel
    .choice-no-home = No fixed home
    .choice-no-home-hint = On the street, in a car or from one place to another.
housing-since = Since when?
    .hint = The year is enough. The month helps, if you know it.
    .why = The date helps the CAF or the MSA to work out the right amount.
    .example = 9 2024

host-name = { $perspective ->
        [me] Who lets you stay?
       *[other] Who lets { $name } stay?
    }
    .hint = Write this person’s first name and family name.
    .why = This person will write a note: the attestation d’hébergement (hosting statement).
    .example = Karim Haddad

page-housing-money = Money for the home
housing-cost = How much does the home cost each month?
    .hint = Write the rent with charges, the share paid, or the loan. Take off housing benefit.
    .why = The official form asks for this amount.
    .where = On the rent receipt, the bill or bank statements.
    .example = 430
housing-benefit = { $perspective ->
        [me] Do you receive housing benefit?
       *[other] Does { $name } receive housing benefit today?
    }
    .hint = There are three kinds: APL, ALF and ALS. Sometimes it goes directly to the landlord.
    .why = The law counts a small part of this benefit as money received.
    .where = On the payment certificate from the CAF or the MSA, or on the rent receipt.

housing-benefit-amount = How much housing benefit is paid each month?
    .hint = Write the amount for the latest month. Also count benefit paid to the landlord.
    .why = The amount counted cannot be more than the benefit received.
    .where = On the payment certificate from the CAF or the MSA.
    .example = 214

no-home-info = Without a home, RSA is possible
    .text = Only an address to receive letters is needed. It is free.
    .item-town = The CCAS (local social services centre), near the town hall, can give an address. This is called “élection de domicile”.
    .item-association = An approved association can also give this address.
    .item-urgent = For shelter tonight, call 115. The call is free, day and night.

## Money

page-income-kinds = { $perspective ->
        [me] Your money since { MONTH($quarter-start) }
       *[other] { $name }: their money since { MONTH($quarter-start) }
    }
income-in = { $perspective ->
        [me] What money did you receive between { MONTH($quarter-start) } and { MONTH($quarter-end) }?
       *[other] What money did { $name } receive between { MONTH($quarter-start) } and { MONTH($quarter-end) }?
    }
    .hint = Tick everything that came in, from France or elsewhere, even once. The first and last months count too.
    .why = RSA adds to the money received during these 3 months.
    .where = On bank statements. The official term is “ressources du trimestre de référence”.
    .choice-wages = Wages
    .choice-wages-hint = Also apprenticeship, temporary work and hours in private homes.
    .choice-wages-abroad = Wages from abroad
    .choice-bonus = End-of-contract money or a rare bonus
    .choice-bonus-hint = For example: paid holidays, dismissal pay, back pay.
    .choice-short-time = Short-time working (chômage partiel)
    .choice-short-time-hint = The employer pays this money when there is less work.
    .choice-self-employed = Self-employment
    .choice-self-employed-hint = For example: micro-entreprise (small business), shop, farm.
    .choice-unemployment = Unemployment benefit
    .choice-unemployment-hint = Payments from France Travail (job centre), including ASS.
    .choice-training = Training pay
    .choice-training-hint = For example: a course paid by the Region or by France Travail.
    .choice-sick-pay = Sick leave, maternity or paternity
    .choice-sick-pay-hint = Also called “indemnités journalières” (daily allowances).
    .choice-work-accident = Work accident or illness caused by work
    .choice-work-accident-hint = Daily allowances (indemnités journalières) or annuity (rente).
    .choice-retirement = Retirement, early retirement or a pension after a spouse’s death (réversion)
    .choice-invalidity = Invalidity pension
    .choice-child-support = Support payments received
    .choice-child-support-hint = Pension alimentaire, for a child or for oneself, after a separation for example.
    .choice-regular-help = Money given regularly by other people
    .choice-regular-help-hint = Family or friends, for example, every month.
    .choice-rents = Rent received
    .choice-rents-hint = When you rent out a home or land to someone.
    .choice-investments = Interest and invested money
    .choice-investments-hint = Also the livret A (savings account), when its interest came in during these months.
    .choice-other-benefits = Benefit from another office or another country
    .choice-other-benefits-hint = For example: an allowance from a foreign country.
    .choice-other-money = Other money
    .choice-other-money-hint = Not sure about an amount? Tick this box.
    .choice-no-income = None of these
income-not = Money not to write down
    .text = The CAF and the MSA already know what they pay. And the law does not count everything. Leave out:
    .item-same-body = Benefits from the CAF or the MSA: family allowances, housing benefit, AAH, prime d’activité.
    .item-school = The back-to-school allowance (allocation de rentrée scolaire) and student grants.
    .item-birth = The birth grant (prime à la naissance) and help with childcare costs (CMG).
    .item-care = Benefits to pay a person who helps: PCH, ACTP, APA.
    .item-one-off = A little help with money, from time to time.

income-grid = { $perspective ->
        [me] How much did you receive each month?
       *[other] How much did { $name } receive each month?
    }
    .hint = Write the money that came in during that month.
    .why = RSA is worked out with the average of these 3 months.
    .where = On bank statements. On a payslip, take the “montant net social”.
    .example = 640.50

page-income-total = The total of the 3 months
income-sum = The household’s money from { MONTH($quarter-start) } to { MONTH($quarter-end) }
    .hint = Does an amount surprise you? Go back to the person’s page to correct it.
    .why = The CAF or the MSA makes the same calculation.
    .term-work = Work
    .term-allowances = Unemployment, training and leave from work
    .term-pensions = Retirement and invalidity
    .term-family = Support payments and help from family or friends
    .term-others = Rent, interest and other money
income-average = Average per month
    .why = It is the total divided by 3. RSA adds to this average.

page-wealth = Savings and property
savings = { $perspective ->
        [me] How much money do you have in savings accounts?
       *[other] How much money does this household have in savings accounts?
    }
    .hint = Add up the household’s accounts: livret A, LDDS, life insurance. Nothing? Write 0.
    .why = The law counts a small part of these savings. Savings most often do not rule out RSA.
    .where = On savings statements or in the bank’s app.
    .example = 850
property = { $perspective ->
        [me] Do you have another home or land?
       *[other] Does this household have another home or land?
    }
    .hint = In France or abroad. Do not tick the home lived in, or what is rented out to someone.
    .why = The law counts part of the value of this property.
    .where = The official term is “biens non productifs de revenus”.
    .choice-home = Another home
    .choice-land = Land
    .choice-no-property = Neither

land-tax-base = Which base is written on the property tax notice?
    .hint = Add up the town’s bases for all this property. Without a notice, choose “I don’t know”.
    .why = The law counts this amount, which comes from the rental value of the property.
    .where = On the avis de taxe foncière (property tax notice), column “commune”, line “base”.
    .example = 1,200

rights-open = { $perspective ->
        [me] Could you have a right to other help, not yet asked for?
       *[other] Could the household have a right to other help, not yet asked for?
    }
    .hint = Not sure? Tick the box. It does not block the application.
    .why = Most often, the law says to ask for these rights too. They come before RSA, and can give more.
    .where = The official term is “droits à faire valoir”.
    .choice-unemployment = Unemployment benefit
    .choice-unemployment-hint = After a contract that ended or was lost less than 2 years ago.
    .choice-retirement = Retirement
    .choice-retirement-hint = Even a small pension, also from abroad.
    .choice-invalidity = Invalidity or disability
    .choice-invalidity-hint = Invalidity pension or AAH (disabled adults’ allowance).
    .choice-sick-pay = Sick leave or maternity
    .choice-support = Support payments (pension alimentaire)
    .choice-no-rights = None of these

rights-info = Rights to ask for
    .text = You can send the RSA application right now. Ask for these rights afterwards:
    .item-unemployment = Unemployment: register on francetravail.fr, or call 3949.
    .item-retirement = Retirement: depending on age, it can sometimes wait. Ask the pension office for advice first.
    .item-invalidity = Invalidity: see the doctor and the health insurance office. For AAH, see the MDPH (disability office).
    .item-sick-pay = Sick leave or maternity: see the health insurance office, call 3646.
    .item-support = Support payments: see the CAF or the MSA. If this is frightening, ask for an exemption.

## The bank account

page-bank = The account to receive RSA
iban = { $perspective ->
        [me] What is the IBAN of your account?
       *[other] { $name }: what is the IBAN of their account?
    }
    .hint = It begins with two letters. Without an account, choose “I don’t know” and continue.
    .why = RSA arrives each month in this account.
    .where = On the RIB (bank details). It is in the bank’s app or on statements.
    .example = FR76 3000 6000 0112 3456 7890 189
account-holder = Which name is written on this account?
    .why = With another name, the payment can be refused.
    .where = At the top of the RIB (bank details), after “titulaire du compte”.
account-whose = Whose account is it?
    .why = RSA goes to an account of the person who applies for it.
    .rule-own = RSA most often needs an account in one’s own name. If a bank refuses, the Banque de France names one: this is the “droit au compte”.
    .choice-own-account = { $perspective ->
        [me] Mine only
       *[other] It belongs only to the person I am helping
    }
    .choice-joint-account = It belongs to both people in the couple
    .choice-joint-account-hint = This is a joint account (compte joint).
    .choice-other-account = Another person’s

## The path: socio-professional data

reason = { $perspective ->
        [me] What brings you to apply for RSA?
       *[other] { $name }: what is the reason for this application?
    }
    .hint = Choose the most important reason.
    .why = These questions help to offer the right appointment. They do not change the amount.
    .where = The official term is “données socio-professionnelles”.
    .choice-unemployment-end = The unemployment allowance has ended
    .choice-disability-end = AAH (disabled adults’ allowance) has ended
    .choice-maternity-end = Maternity pay has ended
    .choice-sick-end = Pay for sick leave or a work accident has ended
    .choice-waiting = A pension or AAH was asked for, and has not come yet
    .choice-family-change = The family has changed
    .choice-family-change-hint = For example: a separation, a death, a birth.
    .choice-low-income = There is not enough money
    .choice-work-end = The work has stopped
    .choice-studies-end = The studies are over
    .choice-other-reason = Another reason

page-support-around = { $perspective ->
        [me] The help around you
       *[other] { $name }: the help around them
    }
health-cover = { $perspective ->
        [me] Is your health care refunded?
       *[other] { $name }: is their health care refunded?
    }
    .hint = By the Sécurité sociale (public health insurance), a mutuelle or C2S.
    .why = With RSA, C2S is free. It has its own application.
    .where = The official term is “couverture sociale”.
social-worker = { $perspective ->
        [me] Does a social worker or an association support you?
       *[other] { $name }: is there social support?
    }
    .hint = A CCAS, a support worker or a hostel, for example.
    .why = The appointment can take this support into account.
close-help = { $perspective ->
        [me] Do people close to you help with paperwork?
       *[other] { $name }: do people close to them help with paperwork?
    }
    .hint = For example to read a letter or look after a child.
    .why = Without help from others, a social worker can step in.

social-worker-name = Who gives this support?
    .hint = Write a name, a service or a town.
    .why = The same service will be able to continue.
    .example = CCAS de Lille

page-studies = { $perspective ->
        [me] School and you
       *[other] { $name }: school and diplomas
    }
schooling = { $perspective ->
        [me] What was your last class at school?
       *[other] { $name }: what was their last class at school?
    }
    .hint = School in another country counts. Choose what is most like it.
    .why = Training at the right level can be offered.
    .where = The official term is “niveau de formation”.
    .choice-never = Never at school
    .choice-lower = Primary school or the start of collège
    .choice-lower-hint = Left before the class of 3e, at about age 14.
    .choice-middle = The end of collège
    .choice-middle-hint = Class of 3e, or the start of a CAP or a BEP.
    .choice-vocational = The end of a CAP or a BEP, or the class of seconde or première
    .choice-upper = The last class of lycée (terminale)
    .choice-upper-hint = With or without the bac.
    .choice-two-years = 2 years of studies after the bac
    .choice-higher = 3 years or more of studies after the bac
diploma = What is the highest diploma?
    .why = Some jobs ask for a diploma.
    .choice-no-diploma = No diploma
    .choice-school-certificate = Brevet des collèges (at about age 15)
    .choice-cap-bep = CAP or BEP (vocational)
    .choice-bac = Bac (end of secondary school)
    .choice-bac-two = BTS, DUT or another diploma 2 years after the bac
    .choice-degree = University degree (licence, master or higher)
    .choice-abroad-diploma = A diploma from another country
    .choice-abroad-diploma-hint = The Enic-Naric centre can say what it is worth in France.
skills = Are there other skills or certificates?
    .hint = A language, cooking, mechanics or a CACES (machine licence) count too.
    .why = Everything a person can do may be useful.
    .example = Sewing, Arabic, CACES 3

work-history = { $perspective ->
        [me] Which sentence describes your working life?
       *[other] { $name }: which sentence describes their working life?
    }
    .hint = Work in another country counts too.
    .why = Help that fits this history can be offered.
    .choice-always = Almost always work
    .choice-sometimes = Work from time to time
    .choice-sometimes-hint = Short contracts, seasons, temporary work.
    .choice-before = Work before, but not lately
    .choice-never-worked = No work yet

page-last-work = The last job
last-job = { $perspective ->
        [me] What is your last job, or your job today?
       *[other] { $name }: what is the last job, or the job today?
    }
    .hint = Write the job in your own words.
    .why = This job is the starting point for what comes next.
    .example = Cleaner in a school
last-job-end = When did this job stop?
    .hint = The year is enough.
    .why = It shows if a right to unemployment benefit is still possible.
    .where = On the certificat de travail (work certificate) or the last payslip.
    .example = 6 2025

page-job-search = { $perspective ->
        [me] Work and you
       *[other] { $name } and work
    }
job-search = { $perspective ->
        [me] Are you looking for work?
       *[other] Is { $name } looking for work today?
    }
    .hint = All answers are fine.
    .why = The appointment will be about work, or about something else first.
    .choice-searching = Yes, right now
    .choice-searching-hint = Also to change jobs or work more.
    .choice-later = Later
    .choice-not-searching = No, not at the moment
france-travail = { $perspective ->
        [me] Are you registered with France Travail?
       *[other] { $name }: are they registered with France Travail?
    }
    .hint = This is the job centre. It used to be called Pôle emploi.
    .why = With RSA, registration with France Travail is automatic.

job-wanted = { $perspective ->
        [me] What work are you looking for?
       *[other] What work is { $name } looking for?
    }
    .hint = One job, several jobs or an idea: anything is fine. Also “start my own business”.
    .why = This idea helps to prepare the appointment.
    .example = Driver, or work in a kitchen

page-moving-around = Getting around
transport = { $perspective ->
        [me] How can you get around?
       *[other] { $name }: how can they get around?
    }
    .hint = Tick everything that is possible.
    .why = There is sometimes help with a driving licence, fuel or tickets.
    .choice-public = Bus, train, metro or tram
    .choice-car = Car
    .choice-moto = Motorbike or scooter
    .choice-bike = Bicycle or kick scooter
    .choice-shared-rides = Someone else’s car
    .choice-no-transport = Only on foot
licence = { $perspective ->
        [me] Do you have a driving licence?
       *[other] { $name }: do they have a driving licence?
    }
    .hint = A foreign licence counts if it is valid in France.
    .why = Some jobs ask for a driving licence.
    .choice-licence-b = Yes, for a car (permis B)
    .choice-licence-other = Yes, another licence
    .choice-licence-other-hint = For example: motorbike, lorry or bus.
    .choice-licence-soon = Not yet, it is under way
    .choice-no-licence = No

page-hard-things = { $perspective ->
        [me] What is hard for you
       *[other] { $name }: what is hard
    }
home-difficulties = Are there any difficulties with housing?
    .hint = Only tick what you want to say.
    .why = There is help for many of these difficulties. The answers do not change RSA.
    .choice-arrears = Rent or loans paid late
    .choice-money = Home too expensive
    .choice-unfit = Home damp, dangerous or damaged
    .choice-far = Home far from everything, without bus or train
    .choice-eviction = End of the lease or risk of eviction
    .choice-crowded = Home too small
    .choice-far-work = Home far from work
    .choice-other-home = Another difficulty
    .choice-other-home-hint = Also living without a home or at someone’s home.
    .choice-no-home-difficulty = No difficulty with housing
difficulties = Are there any other difficulties?
    .hint = Only tick what you want to say.
    .why = The person at the appointment will be able to prepare help.
    .choice-health = Health
    .choice-disability = Recognised disability, or an application under way
    .choice-disability-hint = In French: “RQTH”.
    .choice-french = Reading, writing or understanding French
    .choice-french-hint = A course or an interpreter can be offered.
    .choice-paperwork = Papers and procedures
    .choice-debt = Debts
    .choice-other-difficulty = Another difficulty
    .choice-no-difficulty = No other difficulty

page-language-help = { $perspective ->
        [me] Your languages
       *[other] { $name }: their languages
    }
language = { $perspective ->
        [me] Which language do you speak best?
       *[other] { $name }: which language is easiest?
    }
    .why = It is possible to look for someone who speaks this language.
    .example = Soninke
interpreter = Is an interpreter needed at the appointment?
    .hint = This is a person who translates.
    .why = Everyone should be able to understand and be understood.

obstacles = { $perspective ->
        [me] What makes it hard for you to look for work?
       *[other] { $name }: what makes it hard for them to look for work?
    }
    .hint = Only tick what you want to say. All answers are fine.
    .why = The appointment starts with what makes it hard.
    .choice-young-children = Children under 6 to look after
    .choice-older-children = Children aged 6 or over to look after
    .choice-disabled-relative = Disabled child or relative to support
    .choice-dependent-relative = Older or sick relative to help
    .choice-apart = Partner or parent far away, in hospital or in prison
    .choice-moving = No way to get around
    .choice-health = Health
    .choice-home = Housing
    .choice-reading = Reading and writing
    .choice-no-training = No diploma or trade
    .choice-narrow-training = Trade too rare, or one that no longer exists
    .choice-discrimination = Discrimination
    .choice-discrimination-hint = For example because of age, sex or origin.
    .choice-no-obstacle = None of these

page-noticed = { $perspective ->
        [me] What the person who supports you sees
       *[other] { $name }: what the person giving support sees
    }
noticed = Difficulties seen by the person giving support
    .hint = A social worker or an adviser fills in this page. It can be read here at any time.
    .why = A professional’s view adds to the answers. It does not replace them.
    .where = The official term is “difficultés décelées par le professionnel”.
    .choice-health = Health
    .choice-home = Housing
    .choice-family = Family
    .choice-debt = Debts
    .choice-paperwork = Papers and procedures
    .choice-french = Reading, writing or understanding French
    .choice-motivation = Hard to get started
    .choice-training = Training or diploma
    .choice-work-access = Access to work
    .choice-other-noticed = Another difficulty
noticed-note = Remarks from the person giving support
    .hint = Describe facts, in simple words. The person will read this text.
    .why = A few words say more than boxes.

## Documents

documents-list = Documents to get ready
    .text =
        A clear copy or photo is fine.

        The CAF and the MSA already know some documents. Is a document missing? Continue anyway, and get it ready afterwards.
    .item-identity = An identity document for each adult, such as an identity card or a passport.
    .item-permit = The residence document, both sides.
    .item-family-book = The livret de famille (family record book), or each child’s birth certificate.
    .item-pregnancy = The déclaration de grossesse (pregnancy declaration), if it has not been sent already.
    .item-income = Proof of the money received between { MONTH($quarter-start) } and { MONTH($quarter-end) }: payslips, certificates, statements.
    .item-accounts = The accounts or declarations of the self-employed activity.
    .item-end-of-rights = The letter from France Travail (job centre) on the end of rights, or the refusal of ASS.
    .item-judgment = The judge’s decision on the divorce, the separation or the support payments.
    .item-rent = The latest rent receipt (quittance de loyer) or the bill for the place to stay.
    .item-hosting = The statement from the host (attestation d’hébergement), with a copy of their identity document.
    .item-domiciliation = The address certificate (attestation d’élection de domicile) from the CCAS or the association.
    .item-bank = The RIB (bank details) of the account, with the name of the person applying for RSA.
    .item-tax-notice = The latest avis d’impôt (tax notice), if there is one.
    .item-protection = The judge’s decision on the protection.

## The person's own words

own-words = Do you want to add anything in your own words?
    .hint = Write as you speak. Mistakes do not matter.
    .why = Boxes do not say everything. This text is never scored and is not used in any calculation.
    .example = A recent change, a debt, a worry, a wish for what comes next.

## Signing

declaration = Sign the application
    .text = Read each sentence. If it is right, you can sign. A mistake can always be corrected.
    .item-true = { $perspective ->
        [me] What I wrote is true.
       *[other] What I wrote is true, as far as I know.
    }
    .item-changes = { $perspective ->
        [me] If my situation or my household’s changes, I will say so straight away. I will tell the CAF or the MSA.
       *[other] I know that the CAF or the MSA must be told straight away if the situation changes.
    }
    .item-rights = { $perspective ->
        [me] I will ask for the other benefits that I have a right to, unless I am exempt.
       *[other] I know that the other benefits this person has a right to must be asked for, unless they are exempt.
    }
    .item-checks = I know that the CAF, the MSA and the département can check. Lying on purpose can be punished.
    .item-helper = The person I am helping agrees to this application, or the law allows me to make it for them.

## Words of this form, explained where they stand

word-asf = ASF
    .also = allocation de soutien familial
    .meaning = The family support allowance: help for a child when a parent has died, is absent or does not pay.
word-aripa = ARIPA
    .also = Aripa
    .meaning = A service of the CAF and the MSA. It claims support payments in the parent’s place.
word-ada = ADA
    .also = asylum seeker’s allowance
    .meaning = The asylum seeker’s allowance: money each month during the asylum application.
word-ofii = Ofii
    .also = OFII
    .meaning = The French office for immigration and integration. It welcomes foreign people and pays the ADA.
word-ofpra = Ofpra
    .also = OFPRA
    .meaning = The office that decides on asylum applications.
word-mdph = MDPH
    .also = MDPH
    .meaning = The département’s office for people with disabilities. It receives applications linked to a disability.
word-rqth = RQTH
    .also = RQTH
    .meaning = Recognition as a disabled worker: it gives help to work with a disability.
word-esat = ESAT
    .also = Esat
    .meaning = A workplace adapted to people with disabilities.
word-are = ARE
    .also = ARE
    .meaning = The back-to-work allowance: the most common unemployment benefit.
word-ass = ASS
    .also = ASS
    .meaning = The specific solidarity allowance: possible help when the right to unemployment benefit has ended.
word-young-contract = contrat d’engagement jeune
    .also = CEJ
    .meaning = Support towards a job for some months, with money each month if needed.
word-mission-locale = Mission locale
    .also = mission locale
    .meaning = A free service for young people from 16 to 25: work, training, housing, health.
word-crous = Crous
    .also = CROUS
    .meaning = The public service that helps students: grants, rooms, meals.
word-departement = conseil départemental
    .also = Conseil départemental
    .meaning = The authority that pays RSA and organises support. There is one for each département.
word-family-book = livret de famille
    .also = family record book
    .meaning = The booklet given at a marriage or at the birth of the first child. It holds the family’s certificates.
word-land-tax = property tax
    .also = taxe foncière
    .meaning = The tax paid by the owner of a home or land.
word-net-social = montant net social
    .also = montant net social
    .meaning = The line of the payslip or certificate that is used for RSA and the prime d’activité.
word-cmg = CMG
    .also = CMG
    .meaning = Help to pay for the care of a young child (complément de libre choix du mode de garde).
word-pch = PCH
    .also = ACTP
    .meaning = Help for people with disabilities who need another person or equipment.
word-apa = APA
    .also = APA
    .meaning = Help for older people who need another person (allocation personnalisée d’autonomie).
word-caces = CACES
    .also = Caces
    .meaning = A certificate to drive machines, such as a forklift truck.
word-prepare = PreParE
    .also = PREPARE
    .meaning = Help for a parent who works less to look after a young child (prestation partagée d’éducation de l’enfant).
