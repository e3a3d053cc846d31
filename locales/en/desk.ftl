# The practitioner's desk.

desk-sign-in = Sign in
desk-sign-in-lead = This page is for people who help others with an application.
desk-sign-in-name = Sign-in name
desk-password = Password
desk-authenticator = Code from your app
    .hint = 6 digits. They change every 30 seconds.
desk-home = Your desk
    .text = You are signed in. You cannot help a person from this page yet.
desk-sign-out = Sign out
desk-locked = Your desk is locked
desk-locked-lead = { $name }, nobody has used this page for a while. Write a new code to go on.
desk-locked-other = Is this not you? Sign this account out, then use your own.
desk-unlock = Unlock
problem-sign-in = This name, this password and this code do not belong together.
    .text = Check all three. A code works once: wait for the next one. After five wrong codes, wait 15 minutes.
problem-authenticator = This code is not the right one, or it was used before. Wait for the next code, then write it.
