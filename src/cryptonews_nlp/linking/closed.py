"""Words of closed classes in English and French: data only.

Negations, persons and numbers carry what a short quote says ("Not once, your honour"),
and the bilingual lexicon leaves them out.
"""

from __future__ import annotations


def _table(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        kind, *words = line.split()
        for word in words:
            found.setdefault(word, kind)
    return found


#: Language, folded word, class; a number is its digits.
CLOSED = {
    "en": _table(
        """
        not no not never nothing none nobody neither nor without cannot t
        i i me my mine
        we we us our ours
        you you your yours
        once once
        only only just
        still still yet
        now now today
        again again
        more more
        less less fewer
        same same
        all all every everybody everyone everything each
        here here
        who who
        when when
        why why
        if if
        must must
        0 zero
        2 two
        3 three
        4 four
        5 five
        6 six
        7 seven
        8 eight
        9 nine
        10 ten
        11 eleven
        12 twelve
        13 thirteen
        14 fourteen
        15 fifteen
        16 sixteen
        17 seventeen
        18 eighteen
        19 nineteen
        20 twenty
        30 thirty
        40 forty
        50 fifty
        60 sixty
        70 seventy
        80 eighty
        90 ninety
        100 hundred
        1000 thousand
        half half
        third third
        quarter quarter
        fifth fifth
        """
    ),
    "fr": _table(
        """
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
    ),
}
