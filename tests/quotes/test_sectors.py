"""What sort of body a noun may stand for."""

from __future__ import annotations

import pytest

import cryptonews_nlp as cn
from tests.tables import cases


@pytest.mark.parametrize(
    ("text", "speaker"),
    cases("""
        Europol searched an office. The company said that it was safe. | The company
        Europol a fouillé un bureau. L'entreprise a dit qu'elle tenait. | L'entreprise
        Coinbase has waited since May. The commission said it was late. | The commission
        Coinbase attend depuis mai. La commission a dit qu'il est tard. | La commission
        Coinbase lost 9 million euros. The company said that it was safe. | Coinbase
        Coinbase a perdu des fonds. L'entreprise a dit qu'elle tenait. | Coinbase
        France Bleu voit cela. Le tribunal civil dit qu'il part. | Le tribunal civil
        Reuters saw it. The criminal court said it would wait. | The criminal court
        Another firm, Norvik Corp., was hit. It was late, the regulator said.
            | the regulator
        La banque Norvik SA a été volée. Il est tard, a dit le régulateur.
            | le régulateur
        London's Metropolitan Police came. It is late, the local mayor's office said.
            | the local mayor's office
        La Police nationale est là. Il est tard, a dit l'avocat du suspect.
            | l'avocat du suspect
        Tether helped the FBI. It is late, the agency said.
            | Federal Bureau of Investigation
        Tether attend. Il est tard, a dit le régulateur. | le régulateur
        Kraken waited for hours. The agency said that it was calm. | The agency
        Kraken a attendu. Selon le journal, le calme est revenu. | le journal
    """),
)
def test_a_firm_is_no_police_force_and_no_regulator(text, speaker):
    """As far as the catalogue of names knows the body that is named before."""
    [quote] = cn.analyze([text]).quotes.itertuples()
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    cases("""
        Some 500 came, police said, and 900, the SEIU said. The police say it is calm.
            | The police
        Ils étaient 5.000 selon la CGT, 2.000 pour la police. La CGT dominait. Les quais
            étaient vides, selon la police. | la police
    """),
)
def test_a_union_is_no_police_force(text, speaker):
    """Nor where one stands beside the other, which counts the marchers as well."""
    assert cn.analyze([text]).quotes.iloc[-1].speaker == speaker
