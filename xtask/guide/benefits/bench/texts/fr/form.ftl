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
answer-02 = Ligne 2
answer-03 = Ligne 3
answer-04 = Ligne 4
answer-05 = Ligne 5
answer-06 = Ligne 6
answer-07 = Ligne 7
answer-08 = Ligne 8
answer-09 = Ligne 9
answer-10 = Ligne 10
answer-11 = Ligne 11
answer-12 = Ligne 12
answer-13 = Ligne 13
answer-14 = Ligne 14
answer-15 = Ligne 15
answer-16 = Ligne 16
answer-17 = Ligne 17
answer-18 = Ligne 18
answer-19 = Ligne 19
answer-20 = Ligne 20

declaration = Signer
    .name = Nom
