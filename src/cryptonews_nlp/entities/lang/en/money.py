"""English words of currencies."""

from __future__ import annotations

from cryptonews_nlp._words import by_word
from cryptonews_nlp.entities.lang.words.values import MoneyWords

WORDS = MoneyWords(
    currencies=by_word("""
        $: dollar dollars buck bucks
        USD: greenback
        EUR: euro euros
        £: pound pounds
        GBP: pounds_sterling sterling quid
        franc: franc francs
        XOF: cfa_francs
        JPY: yen
        CNY: yuan renminbi
        KRW: won
        rupee: rupee rupees
        RUB: rouble roubles ruble rubles
        UAH: hryvnia hryvnias
        dirham: dirham dirhams
        riyal: riyal riyals
        dinar: dinar dinars
        ILS: shekel shekels
        SEK: krona kronor
        kroner: krone kroner
        PLN: zloty zlotys
        CZK: koruna
        HUF: forint forints
        RON: lei
        BGN: leva
        TRY: lira liras
        ZAR: rand
        NGN: naira
        GHS: cedi cedis
        shilling: shilling shillings
        THB: baht
        MYR: ringgit
        IDR: rupiah
        VND: dong
        peso: peso pesos
        BRL: real reais
        KZT: tenge
        BDT: taka
        GEL: lari
    """),
    currency_modifiers=by_word("""
        US: us u.s. american
        CA: canadian
        AU: australian
        NZ: new_zealand
        HK: hong_kong
        SG: singapore singaporean
        TW: taiwan taiwanese
        GB: british
        CH: swiss
        EG: egyptian
        IN: indian
        PK: pakistani
        LK: sri_lankan
        NO: norwegian
        DK: danish
        SE: swedish
        MX: mexican
        AR: argentine
        CO: colombian
        CL: chilean
        PH: philippine
        MA: moroccan
        AE: emirati
        SA: saudi
        QA: qatari
        KE: kenyan
        TZ: tanzanian
        UG: ugandan
        TN: tunisian
        DZ: algerian
        KW: kuwaiti
        RS: serbian
        XO: cfa
    """),
    cents={"cent": "¢", "cents": "¢", "pence": "p", "pennies": "p"},
    of=("of ",),
    amount_links="to|and|or",
    second_lead="",
    bare_follow="in|at|by|from|since|last|to|for|after|before|was|were|had|has|is|are|and|but|as|on|when",
)
