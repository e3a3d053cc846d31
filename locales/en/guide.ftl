# Help side by side: what both sides read, and what the person reads.

role-social-worker = Social worker
role-family-adviser = Family adviser
role-reception = Reception
role-mediator = Digital mediator
role-volunteer = Volunteer

## The bar, and what stands beside a question

guide-bar = Your help
guide-stop = Stop
guide-listen = Listen
guide-sees-open = { $name } can see this page.
guide-sees-shown = You are showing this page to { $name }.
guide-sees-closed = { $name } does not see the private answers on this page.
guide-sees-hidden = { $name } cannot see this page.
guide-sees-beside = { $name } does not see this page.
guide-sees-paused = The help is paused. { $name } sees nothing.
guide-resume = Resume
    .done = The help goes on.
guide-open = Show this page to { $given }
guide-close = Stop showing this page
guide-away = { $name } is away. You can go on.
guide-level = Help: { $level }.
guide-level-look = Look with me
guide-level-show = Show me where
guide-level-propose = Propose answers to me
guide-level-write = Write for me
guide-level-change = You can change the help:
guide-minutes = { $count ->
        [one] The help ends in { $count } minute.
       *[other] The help ends in { $count } minutes.
    }
guide-write-minutes = { $count ->
        [one] { $count } minute left.
       *[other] { $count } minutes left.
    }
guide-extend = Keep the help for 30 more minutes
    .done = The help lasts 30 minutes longer.
guide-follow-on = Follow { $name } from page to page
    .done = You follow { $name }.
guide-follow-off = Stop following
    .done = You no longer follow { $name }.
guide-quiet-on = Tell me the changes of { $name } on the next page
    .done = The changes of { $name } will be told on the next page.
guide-quiet-off = Tell me the changes of { $name } at once
    .done = The changes of { $name } are told at once.
guide-sound-on = Turn the sounds on
    .done = The sounds are on.
guide-sound-off = Turn the sounds off
    .done = The sounds are off.
guide-wrote-before = { $name } wrote on the page before:
guide-settings = Change the help
guide-settings-page = All about this help
guide-second = { $name } asks to write for you.
    .text = You see each answer, and you can undo it. It ends after 30 minutes. You can end it sooner with the red button “Stop”. Do you agree?
guide-ask-open = { $name } asks to see this page.
guide-ask-open-yes = Yes, show this page
guide-done-no = You said no.
guide-reason-check-month = Why: to check a month.
guide-reason-check-number = Why: to check a number.
guide-reason-explain = Why: to explain the question to you.
guide-reason-other = Ask them why.
guide-invites = { $name } invites you to another page:
guide-go = Go there
guide-stay = Stay here
    .done = You stay on this page.
guide-marked = Look at this question.
guide-marked-go = Go to the question pointed at
guide-marked-by-you = You are pointing at this question.
guide-wrote = Answer written by { $name }
guide-wrote-you = Answer written by you
guide-to-check = To check
guide-undo = Undo this answer
    .done = The answer is taken back.
guide-proposes = { $name } proposes:
guide-proposal-waits = Your proposal waits for an answer:
guide-accept = Accept
guide-change = Change
guide-other = Another answer, written for you:
guide-restore = Put this answer back
    .done = This answer is put back.
guide-closed-empty = Private: empty
guide-closed-filled = Private: filled
guide-closed-to-fix = Private: to correct
guide-highlight = Point at this question
guide-highlight-off = Stop pointing
    .done = You no longer point at this question.
guide-propose = Propose this answer
guide-write = Write this answer
guide-not-level = You only look. To point, choose another level of help.
guide-not-proposed-level = To propose, choose another level of help.
guide-not-closed = This answer is private. You can ask to see the page.
guide-not-theirs = Only the person answers this question.
guide-not-paused = The help is paused.

## The person's page about help

guide-help-link = Someone is helping me
guide-help-title = Is someone helping you?
guide-offer = A helper can look at your application with you. You say yes first. You can stop at any time.
guide-offer-scan = Do they show a QR code? Scan it with the camera of your phone.
guide-offer-digits = If not, make six digits, and say them to this person.
guide-code = Make my six digits
guide-digits-title = Say these digits to the person who helps you
guide-digits-time = { $count ->
        [one] They work once, for { $count } minute.
       *[other] They work once, for { $count } minutes.
    }
guide-digits-wait = Keep this page open. It changes by itself.
guide-digits-never = We never phone you to ask for this code. Does someone do so? Do not say it.
guide-cancel = Cancel these digits
guide-pictures-title = Which pictures do you both see?
guide-pictures-lead = Ask { $name } to say their two pictures. Tap the same ones here.
guide-pictures-wrong = These are not the same pictures. Listen again, then try another pair.
guide-picture-pair = { $first }, { $second }
guide-unknown = I don’t know this person
guide-consent-title = { $name } wants to look at your application with you
guide-consent-who = { $name }, { $organisation }, wants to look at your application with you.
guide-consent-sees = They will see your name, your address and your family. They will not see your income or your papers unless you show them.
guide-consent-does = They can point at a question and propose an answer. You decide.
guide-consent-stop = You can stop at any time with the red button “Stop”.
guide-consent-ask = Do you agree?
guide-consent-time = { $count ->
        [one] You have { $count } minute to answer. While you listen, time does not count.
       *[other] You have { $count } minutes to answer. While you listen, time does not count.
    }
guide-name-check = { $name } now says your first name
    .text = Is it not your first name? Press “Stop”.
guide-live-title = { $name } is helping you
guide-way-on = Go on with the application
guide-back = Back to the application
guide-earlier-receipt = See the receipt of the last help

## The code that a practitioner shows

guide-join-title = This person wants to help you
guide-join-lead = Are they in front of you? Choose your application. Nobody sees anything before you say yes.
guide-join-forms = Your application
guide-join-go-on = Continue
guide-join-start = Start
guide-join-not = Is it someone else? Close this page. Nothing happens.
guide-join-over = This code does not work any more
    .text = A code changes every minute. Scan the new code.

## The receipt of help

guide-receipt-title = Receipt of help
guide-receipt-time = Help on { $day }, { $from } to { $to }
guide-receipt-open = Help on { $day }, since { $from }
guide-receipt-second = The same receipt, in French
guide-receipt-road-code = You scanned the code of the desk.
guide-receipt-road-digits = You said your six digits.
guide-receipt-end-person = You ended the help.
guide-receipt-end-practitioner = { $name } ended the help.
guide-receipt-end-time = The help ended when its time was over.
guide-receipt-end-unused = The help ended after a long pause.
guide-receipt-end-away = The help ended because a connection was lost.
guide-receipt-end-sent = The help ended because the application was sent.
guide-receipt-end-not-mine = The help ended: it was not the right person.
guide-receipt-end-refused = You said no.
guide-receipt-end-unknown = You said that you do not know this person.
guide-receipt-end-no-answer = The help did not start: no answer came in time.
guide-receipt-saw = { $name } could see your name, your address and your family.
guide-receipt-saw-nothing = { $name } saw nothing of your application.
guide-receipt-shown = You also showed these pages:
guide-receipt-shown-none = You showed no private page.
guide-receipt-alone = { $count ->
        [one] You answered { $count } question alone.
       *[other] You answered { $count } questions alone.
    }
guide-receipt-proposed = { $count ->
        [one] { $count } answer was proposed to you.
       *[other] { $count } answers were proposed to you.
    }
guide-receipt-accepted = { $count ->
        [one] You accepted { $count } of them.
       *[other] You accepted { $count } of them.
    }
guide-receipt-wrote = { $count ->
        [one] { $name } wrote { $count } answer for you:
       *[other] { $name } wrote { $count } answers for you:
    }
guide-receipt-wrote-none = { $name } wrote nothing for you.
guide-receipt-sent = You sent the application at { $time }. Number: { $reference }.
guide-receipt-nobody = Nobody can see your application now.
guide-receipt-still = The help goes on. You can end it with the red button “Stop”.
guide-receipt-keep = This receipt shows none of your answers. You can keep it or print it.

## Together, before the declaration

guide-together-title = Who wrote what?
guide-together-lead = Read these answers again. You can change anything.
guide-together-check = { $count ->
        [one] { $count } answer is still to check. It has the mark “To check”.
       *[other] { $count } answers are still to check. They have the mark “To check”.
    }
guide-together-theirs = Written for you
guide-together-by = By:
guide-together-mine = Written by you
guide-together-none = No answer
guide-together-confirm = These answers are right

## The pictures, each with its article: they stand in sentences, too

guide-picture-fish = the fish
guide-picture-cat = the cat
guide-picture-horse = the horse
guide-picture-elephant = the elephant
guide-picture-turtle = the turtle
guide-picture-bird = the bird
guide-picture-rabbit = the rabbit
guide-picture-bee = the bee
guide-picture-snail = the snail
guide-picture-lion = the lion
guide-picture-frog = the frog
guide-picture-camel = the camel
guide-picture-penguin = the penguin
guide-picture-sheep = the sheep
guide-picture-octopus = the octopus
guide-picture-crab = the crab
guide-picture-ladybird = the ladybird
guide-picture-tree = the tree
guide-picture-flower = the flower
guide-picture-cactus = the cactus
guide-picture-mushroom = the mushroom
guide-picture-apple = the apple
guide-picture-banana = the banana
guide-picture-grapes = the grapes
guide-picture-lemon = the lemon
guide-picture-cherries = the cherries
guide-picture-pineapple = the pineapple
guide-picture-corn = the corn
guide-picture-bread = the bread
guide-picture-cheese = the cheese
guide-picture-cake = the cake
guide-picture-ice-cream = the ice cream
guide-picture-cup = the cup
guide-picture-key = the key
guide-picture-umbrella = the umbrella
guide-picture-bell = the bell
guide-picture-lamp = the lamp
guide-picture-camera = the camera
guide-picture-clock = the clock
guide-picture-book = the book
guide-picture-gift = the gift
guide-picture-balloon = the balloon
guide-picture-magnifier = the magnifier
guide-picture-guitar = the guitar
guide-picture-trumpet = the trumpet
guide-picture-hat = the hat
guide-picture-shoe = the shoe
guide-picture-glasses = the glasses
guide-picture-hammer = the hammer
guide-picture-door = the door
guide-picture-television = the television
guide-picture-house = the house
guide-picture-box = the box
guide-picture-boat = the boat
guide-picture-bicycle = the bicycle
guide-picture-car = the car
guide-picture-train = the train
guide-picture-tractor = the tractor
guide-picture-rocket = the rocket
guide-picture-star = the star
guide-picture-globe = the Earth
guide-picture-snowman = the snowman
guide-picture-headphones = the headphones
guide-picture-trousers = the trousers

## The digits beside a code

guide-join-link = Is someone helping you? Type the digits on their screen
guide-join-digits = Someone is helping you
guide-join-digits-label = The digits on that person’s screen
    .hint = They are beside the black and white square. They change every minute.
guide-join-digits-wrong = These digits do not work. Look at the digits on the screen, and type them again.

## In the browser: what a live page says

live-answer = { $question }, { $answer }
live-wrote = { $name } wrote: { $what }
live-writes-here = { $name } is writing here.
live-writes-elsewhere = { $name } is writing in another question.
live-proposes = { $name } proposes: { $what }
live-accepted = { $name } took your proposal.
live-not-accepted = { $name } did not take your proposal.
live-proposed = Your proposal waits for the answer of { $name }.
live-points = { $name } shows you this question: { $what }
live-invites = { $name } invites you to another page.
live-level-look = { $name } only looks.
live-level-show = { $name } can show you a question.
live-level-propose = { $name } can propose an answer to you.
live-level-write = { $name } can write for you.
live-may-look = You only look.
live-may-show = You can show a question.
live-may-propose = You can propose an answer.
live-may-write = You can write for { $name }.
live-asks-to-write = { $name } asks to write for you. Answer yes or no.
live-asks-to-see = { $name } asks to see this page. Answer yes or no.
live-not-granted = { $name } did not say yes.
live-here = { $name } is there.
live-away = { $name } has lost the connection.
live-ended = The help is over. { $name } no longer sees your application.
live-ended-desk = The help is over.
live-offline = There is no connection. You can go on. We are trying again.
live-offline-desk = There is no connection. This page may be old. We are trying again.
live-online = The connection is back.
live-other-answer = { $name } gave another answer: { $what }
live-use-other = Use this answer
live-not-allowed = This is not possible now. Nothing has changed.
live-paused = The help is paused. Nothing has changed.
live-unsaved = Not saved yet. We are trying again.
live-too-long = This text is too long. It is not saved.
live-part = { $question }: { $answer }.
live-other-device = You changed this answer on another device: { $what }
live-put-back = Undo this change

## A page that waits, without a script

guide-look-again = Look again
    .text = This page does not change by itself.
