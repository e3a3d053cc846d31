# The practitioner's desk.

desk-sign-in = Sign in
desk-sign-in-lead = This page is for people who help others with an application.
desk-sign-in-name = Sign-in name
desk-password = Password
desk-authenticator = Code from your app
    .hint = 6 digits. They change every 30 seconds.
desk-sign-out = Sign out
desk-locked = Your desk is locked
desk-locked-lead = { $name }, nobody has used this page for a while. Write a new code to go on.
desk-locked-other = Is this not you? Sign this account out, then use your own.
desk-unlock = Unlock
problem-sign-in = This name, this password and this code do not belong together.
    .text = Check all three. A code works once: wait for the next one. After five wrong codes, wait 15 minutes.
problem-authenticator = This code is not the right one, or it was used before. Wait for the next code, then write it.

## Beginning

desk-ready = Help a person
desk-person = The person
    .inside = the person
desk-you = The person will read
desk-scan = The person scans this code
    .text = Show this screen. The person opens the camera of their phone.
    .picture = QR code to scan with a phone
desk-scan-digits = The phone does not scan? The person writes these digits:
desk-scan-seconds = { $count ->
        [one] This code works for { $count } more second.
       *[other] This code works for { $count } more seconds.
    }
desk-scan-again = Show a new code
desk-said = Or the person tells you a code
    .text = They choose “Someone is helping me” on their phone. Then they read their digits to you.
desk-digits = The person’s digits
    .hint = For example 123 456. Spaces do not matter.
problem-digits = These digits lead to nobody. Ask the person to read them again, or to make new ones.
problem-digits-paused = Several digits were wrong. Wait 15 minutes, or show the code to scan.
problem-digits-locked = Many digits were wrong today. This field opens again tomorrow. You can show the code to scan.
problem-digits-busy = There are many tries around you at the moment. Wait a little, or show the code to scan.
desk-open = One person’s help is still open
    .text = End this help before you help another person.
desk-open-back = Go back to it
desk-open-end = End it

## Meeting

desk-pictures = Is this the right person?
    .text = The person taps these two pictures on their screen. Then this page changes by itself.
desk-pictures-say = Say: “I see { $one } and { $other }. And you?”
desk-consent = The person reads who you are
    .text = They choose yes or no now. Wait for their answer.
    .explain = You see nothing before their yes. They can also listen to the text.
desk-consent-minutes = { $count ->
        [one] They have { $count } more minute to answer.
       *[other] They have { $count } more minutes to answer.
    }
desk-name = Say the first name
    .text = Say these words aloud. Wait until the person says yes.
desk-name-hello = “Hello { $name }?”
desk-name-unknown = The first name is not written yet. Ask the person which application they are filling in. Is it the one below?
desk-name-yes = Yes, it is this person
desk-not-mine = This is not the right person
    .text = This button ends the help at once.
desk-form = Application
desk-language = Language

## Helping

desk-step = Help in progress
desk-helped = You are helping
desk-is-here = The person is there.
desk-is-away = The person is away.
desk-is-paused = The help is paused.
desk-away-minutes = { $count ->
        [one] Away for { $count } minute. The help ends after 5 minutes. You can read, and change nothing.
       *[other] Away for { $count } minutes. The help ends after 5 minutes. You can read, and change nothing.
    }
desk-level = Level of help
desk-left = Time
desk-write-left = Time to write
desk-minutes = { $count ->
        [one] { $count } more minute
       *[other] { $count } more minutes
    }
desk-pages = Pages finished
desk-progress = { $done } of { $of }
desk-waits-second = { $name } chooses whether you may write. Wait for the answer.
desk-waits-open = { $name } chooses whether you see this page. Wait for the answer.
desk-steps-down = { $name } gave the last 5 answers without help. Do you want to look only?
desk-steps-down-go = Look only
desk-shown = { $name } shows you this private page. It closes when the page changes.
desk-seen-on = See it as { $name } does
    .done = You see the page as { $name } does.
desk-seen-off = Stop seeing it as { $name } does
    .done = The page is in your language again.
desk-seen = This is how { $name } sees the page. Nothing can be written here.
desk-watermark = Page shown to { $name }
desk-list = { $name } chooses who is on this list.
desk-advice = { $name } reads some information. There is nothing to fill in.
desk-private = Private page
desk-private-filled = Answers filled in: { $filled } of { $of }
desk-private-done = Private part, finished
desk-private-to-do = Private part, to do
desk-ask-open = Ask to see this page
    .text = { $name } will read your reason, then say yes or no.
desk-reason-month = Check the month
desk-reason-number = Check a number
desk-reason-explain = Explain a question
desk-reason-other = Another reason
desk-paused = The help is paused
    .text = { $name } can go on with the help on their screen. Until then this page stays empty.
desk-at-check = All the answers
    .text = { $name } reads all the answers again. You do not see this page.
desk-at-sections = The parts of the application
    .text = { $name } chooses a part of the application.
desk-at-together = Who wrote what
    .text = { $name } reads again what each of you wrote. Ask them to say, in their own words, what will be sent.
desk-at-declaration = The signature
    .text = { $name } reads the declaration, then signs and sends. You do not see this page.
desk-send = { $name } can send, and nobody else.
desk-at-secret = A secret page
    .text = { $name } is on a page that nobody else ever sees. Then the help goes on by itself.
desk-at-away = The application is closed for now
    .text = { $name } left the application. What is saved stays saved.
desk-at-beside = Another page
    .text = { $name } is on a page that you do not see.
desk-steps = The steps
desk-step-here = now
desk-invite = Invite here
    .done = The invitation is sent.
desk-ladder = Help more, or less
    .text = Help only as much as it takes. Begin with the first level.
desk-level-look = You see the page. You explain with words.
desk-level-show = You show a question, or invite to a page.
desk-level-propose = You propose an answer. The person takes it, or not.
desk-level-write = You write for them, for 30 minutes at most. The person sees each answer, and can undo it.
desk-level-now = now
desk-level-asks = { $name } must say yes first.
desk-why-paused = The help is paused. Only the button to stop works.
desk-why-away = The person is away. Wait until they are back.
desk-why-asked = { $name } has not answered yet.
desk-why-look = To invite to a page, go to the level “{ $level }” first.

## Over

desk-ended = The help is over
    .text = You see nothing of this application any more.
desk-ended-receipt = The person’s receipt
    .text = The person has this receipt. The word “you” in it means them. No answer is written on it.
desk-next = Next person
