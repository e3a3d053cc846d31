# The portal's own words. The forms' words stand in benefits/.
translation-state = machine

service = Guichet
language-name = English
languages = Languages
skip-to-content = Skip to content
title-with-problems = Error: { $title }
footer = Guichet is free software. It sends nothing to other sites.
machine-translation = A machine made this translation. Only the French text is official.
not-translated = (not translated yet)
demonstration = Nothing is sent to any public office.
    .title = Demonstration.
optional = (optional)
for-example = For example:
someone-unnamed = the person you are helping
row-unnamed = No name yet

## Moving through a form

back = Back
continue = Continue
leave = Save and leave
change = Change
remove = Remove
sections-link = See all the parts
section-place = Part { $place }
words-explained = Words on this page
why-we-ask = Why do we ask this?
where-to-find-it = Where can I find the answer?
wait-dont-know = I don’t know
wait-with-someone = I would rather go over this with someone
waiting-dont-know = You said: I don’t know
    .notice = You said that you don’t know. You can answer now, or continue.
waiting-with-someone = To go over with someone
    .notice = You would rather go over this with someone. You can answer now, or continue.
not-answered = No answer
to-fix = To correct
nobody = Nobody

## Home

home-title = Which benefit do you want to apply for?
home-lead = Choose a benefit. We guide you, one question at a time.
home-promises = You are safe here
    .own-pace = You go at your own pace. We save your answers on every page.
    .no-account = You don’t need an account or an email address.
    .private = Nobody reads your answers before you send them.

## The start of a form

start = Start
start-go-on = Continue my application
start-kept = An application is already started on this device.
start-receipt = See the receipt for the application you sent
start-time = How long does it take?
start-ready = What do I need to have ready?
start-after = What happens next?
start-help = Need help?
    .text = Someone can help you for free at a town hall (mairie), a CCAS or a France services centre.

## Answers

choice-yes = Yes
choice-no = No
choice-dont-know = I don’t know
choice-other = Another answer
names-given = First names
names-birth = Family name at birth
names-used = Family name used every day, if it is different
names-used-shown = Name used: { $name }
date-day = Day
date-month = Month
date-year = Year
euros = €{ $amount }
months-covered = These 12 months count:
period-month = € a month
period-twelve-months = € for the 12 months
period-year = € for the year
period-once = €
address-situation = Where can a letter be sent?
address-home = To my home
address-care-of = To another person’s home
address-organisation = To an association or a CCAS
address-none = I have no address for now
address-at = Name of the person or association
address-at-note = (if it is not your own home)
address-none-note = No address? Leave the boxes empty.
address-street = Number and street
address-more = Building, floor, door
address-postcode = Postcode
address-town = Town or city
long-text-most = You can write { $most } characters.
list-full = The list is full. To add one more person, write it in “In your own words”.
declaration-agree = I have read these sentences. I agree.
declaration-name = Write your first name and family name to sign
    .hint = Your name written here counts as your signature.
declaration-not-translated = This text is not translated. Ask someone to read it to you before you sign.

## Removing a row

remove-title = Remove { $name }?
remove-title-unnamed = Remove this person?
remove-text = The answers about this person will no longer be part of the application.
remove-confirm = Yes, remove
remove-keep = No, keep

## Sections

sections-title = The parts of your application
state-done = Done
state-waiting = To come back to
state-started = In progress
state-to-do = To do
state-not-yet = Later

## Checking, signing, sending

check-title = Check your answers
check-lead = Read your answers again. You can change anything.
check-waiting = { $count ->
        [one] One page still needs an answer. You can send anyway: the benefit office will ask you the question.
       *[other] { $count } pages still need an answer. You can send anyway: the benefit office will ask you these questions.
    }
check-continue = Everything is right, continue
signature = Signature
sign-and-send = Sign and send

## The receipt

receipt-title = Your application is sent
receipt-demonstration = This is a demonstration: no public office has received this application.
receipt-agency = Addressed to: { $agency }.
receipt-keep = Write down the number, or print this page. Keep it safe.
receipt-copy = See and print your answers
receipt-next = What happens now?
reference = Number:
sent-on = Sent on { $day } at { $time }
copy-title = Copy of your answers
copy-back = Back to the receipt
copy-print = To print it, use the “Print” menu of your browser.

## Leaving

left-title = Your answers are saved
left-text = { $count ->
        [one] You can continue on this device for one minute.
       *[other] You can continue on this device for { $count } minutes.
    }
left-card = Later, or on another device, you need the number and the four words of your card.
left-shared = Is this someone else’s device? Choose “I’m done here”: nothing will be left on it.

## Problems with an answer

problems-title = { $count ->
        [one] One answer needs correcting
       *[other] { $count } answers need correcting
    }
problem-prefix = Error:
problem-missing-choice = Choose an answer.
problem-missing-choices = Tick at least one box.
problem-missing-date = Write the date.
problem-missing-amount = Write an amount. If it is zero, write 0.
problem-missing-text = Write an answer.
problem-may-wait = Not sure? Choose “I don’t know” below.
problem-too-long = Write fewer than { $most } characters.
problem-too-small = Write a number that is { $least } or more.
problem-too-large = Write a number that is { $most } or less.
problem-rule = This answer does not fit with the others. Please check it.
problem-none-with-others = “{ $choice }” does not go with another box. Choose one or the other.
problem-not-an-amount = Write an amount in figures, for example 1,250.50.
problem-not-a-number = Write a whole number in figures.
problem-date-incomplete = Write the day, the month and the year.
problem-not-a-date = Write the date in figures, for example 27 03 1984.
problem-no-such-day = This day does not exist. Check the day and the month.
problem-year-out-of-range = Write the year with 4 digits, for example 1984.
problem-in-future = This date has not come yet. Check the year.
problem-nir-length = This number has 15 digits. Count them on the carte Vitale.
problem-nir-shape = One digit is not right. Check the number on the carte Vitale.
problem-nir-key = One digit is different. Read the number on the carte Vitale again.
problem-not-an-email = Write the address like prenom.nom@exemple.fr.
problem-not-a-phone = Write the number with all its digits. For another country, start with +.
problem-name-needed = Write at least a first name or a family name.
problem-street-needed = Write the number and the street.
problem-town-needed = Write the town or city.
problem-at-needed = Write the name of the person or association.
problem-agreement-needed = Tick the box if you agree.
problem-signature-needed = Write your first name and family name.

## Messages on a page of their own. Each says what happened, and how to go on.

message-next = Continue
not-found = This page does not exist
    .text = The address may have changed. Your answers are still saved.
session-ended = Your application is no longer open here
    .text = To protect you, an application closes after a while. What you wrote on the last page is gone. You can come back with your number and your four words.
cross-site = This action comes from another site
    .text = To protect you, we did not carry it out. Go back and try once more.
too-large = This text is too long
    .text = Go back. Make your text shorter, then continue.
too-slow = The connection is too slow
    .text = Go back and try once more. If your text is no longer there, please type it again.
not-kept = We could not save this page
    .text = It is not your fault. Go back and try again in a moment. If your text is no longer there, please type it again.
not-understood = We did not understand this request
    .text = Go back and try once more.

## http

try-again = Try again
not-yet-kept = This page is not saved yet
    .text = It is not your fault. Your text is still there. Wait a moment, then try again.
not-shown = We could not show this page
    .text = It is not your fault. What is saved stays saved. Try again in a moment.
overloaded = Many people are here right now
    .text = What is saved stays saved. Try again in a minute.
overloaded-posted = Many people are here right now
    .text = This page is not saved yet. Your text is still there. Wait a minute, then try again.

## In the browser

state-saved = Saved
state-saving = Saving…
state-unsaved = Not saved yet. We are trying again.
state-refused = Not saved yet. Press the button above.
earlier-text = You typed this earlier:
earlier-use = Use it
session-ends = Your application closes in less than 5 minutes. Do you want to stay?
session-stay = Yes, stay
session-unreached = The server does not answer. Try once more.
session-over = Your application closed after a long pause. What you wrote here is still on this page. To go on, press the button on the page.
cover-title = Your application is hidden
cover-text = Nobody can read it here. Touch the screen to see it again.
cover-closing = It closes in one minute.
cover-open = See my application

## Deleting an application, and what becomes of what was sent

delete-link = Delete this application
delete-title = Do you want to delete this application?
delete-text = All its answers will be erased. Nothing will be sent.
delete-for-good = Nobody can bring them back.
delete-confirm = Yes, delete for good
delete-keep = No, keep my application
deleted-title = Your application is deleted
deleted-text = Its answers are erased. You can start again at any time.
deleted-next = Back to the start
delivery-waiting = Sent. We are checking that everything arrived.
delivery-ready = Everything arrived. Your application is ready for the agency.
delivery-ready-demonstration = Everything arrived. This is a demonstration: it stays here.
delivery-handed-over = Handed over to the agency on { $day }.
delivery-handed-over-demonstration = Taken out on { $day }. This is a demonstration: no agency receives it.

## Adding up months

months-add-up = Add up month by month
months-amounts = Amount for each month, in euros. You can leave a month empty.
months-so-far = Total so far: { $total }
months-differ = Your months add up to { $total }. The total above is different.
months-unread = Write each amount in figures. Then we can add them up.
months-use-total = Use the total of the months
problem-months-differ = Your months add up to { $months }. The total says { $total }. Correct one of the two, or empty the total: we add up the months for you.

## Coming back, and being done

device = Is this your own device?
device-own = Yes, nobody else uses it
device-shared = No, other people use it too
    .hint = For example, in a library. Your application then closes sooner, and nothing stays on the device.
card-title = Your card to come back
card-lead = With this number and these four words, you can open your application again on any device.
card-number = Your number
card-words = Your four words
card-keep = Take a photo of this card, copy it by hand, or print it.
card-once = We show these words now and never again. Keep them to yourself: they open your application.
card-qr = QR code of your number, without the words
return-link = Come back to my application
return-title = Come back to your application
return-lead = You need the number and the four words of your card.
return-number = Your number
    .hint = 9 digits, for example 123 456 789.
return-words = Your four words
    .hint = In the order of the card. Capital letters and accents do not matter.
return-open = Open my application
return-lost = Have you lost the words? If your application is still open on another device, you can make new words there, on the page “My applications”.
problem-number = Write the 9 digits of your number.
problem-four-words = Write the four words of your card, with a space between them.
problem-wrong-card = This number and these words do not go together. Check each digit, and the four words in the order of the card.
problem-wrong-words = These words are different from those of your card. Check the four words, in the order of the card.
problem-many-tries = There are many tries at the moment. Wait one minute, then try again.
resume-title = Write your four words to continue
resume-text = You did not use this page for a while. To protect you, we closed your application. What you wrote is still here: with your four words, we can save it.
resume-save = Open my application and save
done = I’m done here
done-title = Your application is closed here
done-text = Nothing of it is left on this device. You can close the window.
done-return = To come back, use the number and the four words of your card.
dossiers-title = My applications
dossiers-began = Started on { $day }.
dossiers-months = You started in an earlier month. The months we ask about are still { $first } to { $last }.
dossiers-go-on = Continue
dossiers-receipt = See the receipt
dossiers-none = There is no application yet.
dossiers-other = Apply for another benefit
words-title = New words
words-text = Have you lost your card, or has someone seen it? Make new words. The old words will stop working.
words-make = Make new words

## What helps, what is not needed any more, and what others fill in

recommended = (recommended)
recommended-empty = Not answered. An answer helps.
prefilled = Copied from “{ $question }”. Change it if it is not right.
advice-next = Where can you go instead?
advice-go-on = Go on anyway
advice-again = Read again
not-needed = Not needed any more
    .text = These answers do not count any more. They will not be sent, and we empty them when you send.
practitioner-note = Your adviser fills in this page, with you. You can go on.
practitioner-fills = Your adviser fills this in, with you.
third-party-who = Whom to ask, if you do not know:
third-party-sheet = See a sheet to print and hand over
wait-third-party = They will give it later
waiting-third-party = Somebody else will give the answer
    .notice = You said that somebody else will give the answer. You can answer now, or go on.
sheet-title = Questions to fill in
sheet-lead = These answers are for an application: { $benefit }. Write them here, then give the sheet back.
sheet-back = Back to the page

## Kinds of questions

worked-out = Worked out from your answers
iban-country = Country of the bank: { $country }
date-partial = You do not know the day or the month? Leave its box empty.
month-grid-hint = Write an amount in euros for each month. Nothing that month? Write 0.
search-hint = Write a name, or how it begins.
search-which = Choose from the list
total-month = Total a month
total-twelve-months = Total for the 12 months
total-year = Total for the year
total-once = Total
total-open = not known yet
problem-not-an-iban = This is not a whole IBAN. An IBAN begins with two letters, for example FR76. Copy all of it from your bank details.
problem-iban-check = A figure or letter is different or missing. Read the IBAN on your bank details again.
problem-month-empty = Write an amount. If there is nothing, write 0.
problem-of-part = { $part }: { $problem }
month-grid-part = { $row }, { $month }
problem-not-a-month = Write the month in figures or letters, for example 3 or March.
problem-month-needed = Write the month, too. You do not know it? Leave the day empty, too.
problem-year-needed = Write the year. If you are not sure, write the one on your papers.
problem-several-found = Choose an answer below, or write another name.
problem-nothing-found = We do not find this name. Try another name, or only one word.
