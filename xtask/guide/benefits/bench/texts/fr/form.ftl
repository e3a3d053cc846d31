translation-state = source

# The form of `cargo xtask bench guide`: one page of twenty lines of text, none of them private. Nobody applies for it.

benefit = Banc d’essai
    .short = Banc d’essai
    .summary = Vingt lignes de texte, pour mesurer.
    .time = Personne ne remplit ce formulaire.
    .ready = Rien à préparer.
    .after = Rien ne se passe ensuite.

section-all = Tout

page-page = Vingt lignes

answer-01 = Ligne 1
    .why = Pour mesurer.
answer-02 = Ligne 2
    .why = Pour mesurer.
answer-03 = Ligne 3
    .why = Pour mesurer.
answer-04 = Ligne 4
    .why = Pour mesurer.
answer-05 = Ligne 5
    .why = Pour mesurer.
answer-06 = Ligne 6
    .why = Pour mesurer.
answer-07 = Ligne 7
    .why = Pour mesurer.
answer-08 = Ligne 8
    .why = Pour mesurer.
answer-09 = Ligne 9
    .why = Pour mesurer.
answer-10 = Ligne 10
    .why = Pour mesurer.
answer-11 = Ligne 11
    .why = Pour mesurer.
answer-12 = Ligne 12
    .why = Pour mesurer.
answer-13 = Ligne 13
    .why = Pour mesurer.
answer-14 = Ligne 14
    .why = Pour mesurer.
answer-15 = Ligne 15
    .why = Pour mesurer.
answer-16 = Ligne 16
    .why = Pour mesurer.
answer-17 = Ligne 17
    .why = Pour mesurer.
answer-18 = Ligne 18
    .why = Pour mesurer.
answer-19 = Ligne 19
    .why = Pour mesurer.
answer-20 = Ligne 20
    .why = Pour mesurer.

declaration = Signer
    .why = Pour mesurer.
