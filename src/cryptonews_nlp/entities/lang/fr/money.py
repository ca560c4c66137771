"""French words of currencies."""

from __future__ import annotations

from cryptonews_nlp._words import by_word
from cryptonews_nlp.entities.lang.words.values import MoneyWords

WORDS = MoneyWords(
    currencies=by_word("""
        $: dollar dollars piastres
        USD: billet_vert
        EUR: euro euros
        £: livre livres
        GBP: livre_sterling livres_sterling
        franc: franc francs
        XOF: franc_cfa francs_cfa fcfa
        JPY: yen yens
        CNY: yuan yuans renminbi
        KRW: won wons
        rupee: roupie roupies
        RUB: rouble roubles
        UAH: hryvnia hryvnias
        dirham: dirham dirhams
        riyal: riyal riyals
        dinar: dinar dinars
        ILS: shekel shekels
        kr: couronne couronnes
        kroner: kroner
        PLN: zloty zlotys
        HUF: forint forints
        RON: lei
        BGN: leva
        TRY: livre_turque livres_turques
        ZAR: rand rands
        NGN: naira nairas
        GHS: cedi cedis
        shilling: shilling shillings
        THB: baht bahts
        MYR: ringgit ringgits
        IDR: roupies_indonésiennes
        VND: dong dongs
        peso: peso pesos
        BRL: real reais réaux
        KZT: tenges
        GEL: laris
    """),
    currency_modifiers=by_word("""
        US: us américain américains des_états-unis
        CA: canadien canadiens
        AU: australien australiens
        NZ: néo-zélandais
        HK: de_hong_kong de_hong-kong hongkongais
        SG: de_singapour singapouriens
        TW: taïwanais
        GB: britanniques
        EG: égyptiennes
        CH: suisse suisses
        IN: indiennes
        PK: pakistanaises
        NO: norvégiennes
        DK: danoises
        SE: suédoises
        IS: islandaises
        CZ: tchèques
        MX: mexicains
        AR: argentins
        CO: colombiens
        CL: chiliens
        PH: philippins
        MA: marocains
        AE: émiratis
        SA: saoudiens
        QA: qataris
        KE: kényans
        TZ: tanzaniens
        TN: tunisiens
        DZ: algériens
        KW: koweïtiens
        RS: serbes
        FR: français
        PF: pacifique
    """),
    cents={"centime": "¢", "centimes": "¢", "pence": "p"},
    of=("de ", "d'", "d’", "en "),
    amount_links="à|et|ou",
    second_lead="d['e] ?",
    bare_follow="en|au|à|par|depuis|pour|après|avant|a|ont|avait|avaient|était|étaient|est|sont|et|mais|lors|l'|la|le|dans|selon|contre|sur|rétorque",
)
