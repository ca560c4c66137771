"""French words of closed classes: data only."""

from __future__ import annotations

#: The class, or the number in digits, and the folded words that stand for it.
CLOSED = """
not pas ne n jamais rien aucun aucune personne nul nulle ni sans
i je j me m moi mon ma mes
we nous notre nos on
you vous votre vos tu te toi ton ta tes
once fois
only seul seule seulement seuls que qu
still encore toujours
now maintenant aujourd
again nouveau encore
more plus davantage
less moins
same meme memes
all tout toute tous toutes chaque
here ici
who qui
when quand lorsque lorsqu
why pourquoi
if si
must doit doivent faut
0 zero
2 deux
3 trois
4 quatre
5 cinq
6 six
7 sept
8 huit
9 neuf
10 dix
11 onze
12 douze
13 treize
14 quatorze
15 quinze
16 seize
20 vingt
30 trente
40 quarante
50 cinquante
60 soixante
70 septante
90 nonante
100 cent cents
1000 mille
half moitie demi
third tiers
quarter quart
fifth cinquieme
"""
