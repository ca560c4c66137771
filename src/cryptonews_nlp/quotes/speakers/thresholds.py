"""How probable a quotation must be for a marked stretch to be one."""

from __future__ import annotations

from collections.abc import Collection

from cryptonews_nlp.quotes.lang.words.tables import SPEECH
from cryptonews_nlp.quotes.model import Models
from cryptonews_nlp.quotes.speakers.context import (
    Context,
    Features,
)
from cryptonews_nlp.quotes.speakers.introducing import is_introduced
from cryptonews_nlp.quotes.speakers.mark_features import TERM_WORDS
from cryptonews_nlp.quotes.words.layout import Layout
from cryptonews_nlp.quotes.words.reported import is_attribute, is_finite

#: Words of what parentheses give for a term.
_LONGEST_GLOSS = 4
#: Words of a stretch that a colon sets off: fewer may be a name.
_FEWEST_WORDS = 3
#: What shows that somebody gives a thing a name: "called it 'a farce'".
_NAMED = ("before=labelnear", "before=labelfar")
#: How probable a quotation must be in a reported clause: of 216 such stretches on our
#: train articles that are at least so, 197 are quotations.
_TOLD_THRESHOLD = 0.3
#: The same beside the colon of a title, where marks hold little else, and behind a cue
#: with a comma or a colon.
_INTRODUCED_THRESHOLD = 0.1
#: Tokens of a cue behind a comma with a subject before it.
_CUE_REACH = 3


def threshold_of(
    layout: Layout,
    context: Context,
    features: Features,
    reported: Collection[int],
    told: frozenset[int],
    models: Models,
) -> float:
    """Return how probable a quotation must be.

    A few words that no reported clause holds may be a term, and a title or a slogan
    where they have a verb.

    Parameters
    ----------
    layout : Layout
        The document.
    context : Context
        Where the stretch stands.
    features : dict of str to float
        What is measured of it, from :func:`.mark_features.segment_features`.
    reported : collection of int
        The stretches that a clause holds which may report speech.
    told : frozenset of int
        Tokens of reported clauses.
    models : Models
        Learned parts.

    Returns
    -------
    float
        A probability; 1 for what is no quotation whatever the model says.
    """
    termed = _is_termed(layout, context)
    titled = termed and layout.cue[context.left] == "naming"
    # said of what a report is titled, a forum is about, a term means
    named = titled or _is_theme(layout, context) or _is_defined(layout, context)
    if named or _is_gloss(layout, context, features):
        return 1.0
    labels = not termed and any(features.get(name) for name in _NAMED)
    held = context.number in reported and (context.words > TERM_WORDS or labels)
    told_of = context.first in told and context.last - 1 in told and not termed
    spoken = not termed and _is_addressed(layout, context, features)
    if held or told_of or spoken or _is_stated(layout, context):
        return _TOLD_THRESHOLD
    if _in_title(layout, context, features) or is_introduced(layout, context):
        return _INTRODUCED_THRESHOLD
    surely = (
        context.words > TERM_WORDS
        or context.number in reported
        or _opens_sentence(layout, context, features)  # a term stands in a sentence
        or _has_cue_behind(layout, context)
        or labels
        or (not termed and _is_answer(context, features))
    )
    least, data = models.marks.threshold, layout.data
    if surely:
        return least
    return max(
        least, data.slogan_threshold if features["finite"] else data.term_threshold
    )


def _is_gloss(layout: Layout, context: Context, features: Features) -> bool:
    """Tell a few words that parentheses give for a term from an aside of somebody.

    Example: « Il est fiché S (« sûreté de l'État »). »
    """
    closes = context.right >= 0 and layout.lower[context.right][:1] == ")"
    short = context.words <= _LONGEST_GLOSS and context.final not in ".!?…"
    return context.opens_aside and closes and short and not features["finite"]


def _is_theme(layout: Layout, context: Context) -> bool:
    """Tell whether a stretch is what a meeting or a campaign is called."""
    left = context.left
    if left > 0 and layout.lower[left] == ":":
        left -= 1
    return left >= 0 and layout.lower[left] in layout.data.themes


def _opens_sentence(layout: Layout, context: Context, features: Features) -> bool:
    """Tell what opens a sentence from a term that does: "“TinyBot”, a worm, spread".

    A term is a word or two with no verb, and a clause goes on behind it.
    """
    if not features.get("sentence_start"):
        return False
    i = context.right
    goes_on = (
        i >= 0
        and layout.sentence[i] == context.last_sentence
        and not features["finite"]
        and context.words < _FEWEST_WORDS
        and not (context.final in ".!?…" or features["adjacent_cue"])
    )
    return not goes_on


def _has_cue_behind(layout: Layout, context: Context) -> bool:
    """Tell whether a cue is set off behind a stretch: 'it cost "a lot", he said'."""
    i = context.right
    return layout.lower[i] == "," and any(
        cue in SPEECH for cue in layout.cue[i + 1 : i + 1 + _CUE_REACH]
    )


def _is_termed(layout: Layout, context: Context) -> bool:
    """Tell whether a word before a stretch names it: "the so-called “Long Con”"."""
    left = context.left
    return (
        left >= 0
        and layout.lower[left] in layout.data.naming
        and (layout.cue[left] != "label" or is_attribute(layout, left))
        and not _has_said(layout, left)
    )


def _has_said(layout: Layout, i: int) -> bool:
    """Tell a verb of saying from a participle that names: « il a dit », « dit “X” »."""
    helped = bool(layout.helpers(i))
    return layout.cue[i] == "say" and (helped or is_finite(layout, i))


def _is_addressed(layout: Layout, context: Context, features: Features) -> bool:
    """Tell what somebody says to somebody: « il leur a crié “Vous allez payer” »."""
    persons = features["first_person"] or features["second_person"]
    return bool(
        context.left >= 0
        and layout.cue[context.left] == "say"
        and features["finite"]
        and persons
    )


def _is_defined(layout: Layout, context: Context) -> bool:
    """Tell a word of the law from a quotation: "“Forced labour” means any work"."""
    after = context.right
    return (
        after >= 0
        and layout.lower[after] in layout.data.defining
        and context.final not in {",", ".", "!", "?"}
    )


def _in_title(layout: Layout, context: Context, features: Features) -> bool:
    """Tell whether a colon parts a sentence in marks from the rest of a title.

    Examples: "“We won”: a town cheers", "Roe on the vote: ‘We won’".
    """
    if context.paragraph != 0 or context.words < _FEWEST_WORDS:
        return False
    if not features.get("finite"):
        return False
    after = context.right
    ends = after < 0 or layout.paragraph[after] != 0
    opens = context.left < 0 and not ends and layout.lower[after] == ":"
    return opens or (ends and context.colon)


def _is_stated(layout: Layout, context: Context) -> bool:
    """Tell whether a noun of saying introduces a stretch: "this statement: “...”"."""
    noun = layout.lower[context.left - 1] if context.left > 0 else ""
    return (
        context.colon
        and context.words > TERM_WORDS
        and not context.lower_start
        and noun in layout.data.cue_nouns
    )


def _is_answer(context: Context, features: Features) -> bool:
    """Tell what a colon introduces from a term: 'he struck a note: "All is well."'."""
    if context.lower_start:
        return False
    if features.get("whole_sentence") and features.get("final_stop"):
        return True
    if not context.colon:
        return False
    return context.words >= _FEWEST_WORDS or bool(
        features.get("final_stop") and features.get("cue_in_sentence")
    )
