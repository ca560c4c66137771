# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#       format_version: '1.3'
#       jupytext_version: 1.19.6
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # From a folder of articles to rows you can defend
#
# Forty invented articles, in English and in French, lie in `data/articles/dev`. This notebook finds who said what about which event, looks at the
# evidence behind a row, corrects an entity, and runs again. It needs no network.

# %%
from pathlib import Path

import pandas as pd

import cryptonews_nlp as cn

pd.set_option("display.max_colwidth", 110)

DATA = next(
    p / "data"
    for p in [Path.cwd(), *Path.cwd().parents]
    if (p / "data" / "articles").is_dir()
)
result = cn.analyze(DATA / "articles" / "dev")
result

# %% [markdown]
# ## Events: one row a happening, in whatever language it is told

# %%
largest = result.events.sort_values("n_articles", ascending=False)
largest[["title", "n_articles", "languages", "participants"]].head()

# %% [markdown]
# The articles of the largest one, and what they have in common:

# %%
event = largest.iloc[0]
told = result.articles[result.articles["event_id"] == event["event_id"]]
told[["title", "language", "source", "published"]]

# %%
print(event["key_sentence"])

# %% [markdown]
# ## Quotes: who said what

# %%
said = result.quotes[result.quotes["article_id"].isin(told["article_id"])]
said[["speaker", "speaker_role", "type", "text", "confidence"]].head(8)

# %% [markdown]
# Doubt a row? `evidence` shows the words where they stand, for rows of any frame.

# %%
result.evidence(said.head(3))

# %% [markdown]
# Offsets are those of Python strings, so you can check them yourself.

# %%
for row in result.quotes.itertuples():
    assert result.text(row.article_id)[row.start : row.end] == row.text

# %% [markdown]
# Quotes without a speaker keep a reason; the least certain speakers are worth a look before you print them.

# %%
result.quotes[result.quotes["speaker"].isna()][["text", "reason"]].head(3)

# %%
unsure = result.quotes.dropna(subset=["speaker"]).nsmallest(3, "confidence")
result.evidence(unsure)

# %% [markdown]
# The same words reprinted or translated are one utterance.

# %%
several = result.utterances[result.utterances["n_articles"] > 1]["utterance_id"]
result.quotes[result.quotes["utterance_id"].isin(several)].sort_values("utterance_id")[
    ["utterance_id", "speaker", "language", "text"]
].head(6)

# %% [markdown]
# ## Entities: one row a person, organisation, place or asset

# %%
people = result.entities[result.entities["label"].isin(["PERSON", "ORG"])]
people[
    ["entity_id", "name", "label", "names_en", "names_fr", "n_articles", "n_mentions"]
].head(10)

# %% [markdown]
# Looking for somebody? `find` takes any of the names, an acronym or a part of one. Ids join the frames: where is he named, and when?

# %%
found = result.find("brusnik")
found[["entity_id", "name", "names_en", "names_fr", "n_articles", "n_mentions"]]

# %%
named = result.mentions[result.mentions["entity_id"].isin(found["entity_id"])]
named.merge(result.articles, on="article_id", suffixes=("", "_article"))[
    ["text", "title", "language", "published", "event_id"]
]

# %% [markdown]
# Why were these mentions taken for one entity? Here is the organisation with most names.

# %%
bodies = result.mentions[result.mentions["label"] == "ORG"]
named = bodies.groupby("entity_id")["text"].nunique()
why = result.explain(named.idxmax())
why[["article_id", "text", "language", "linked_by", "reason", "n_mentions"]]

# %%
result.evidence(why.drop_duplicates("text"))

# %% [markdown]
# ## Corrections that stick
#
# A CSV file of corrections is replayed in every later run. `cryptonews entities OUT --edit` starts one with today's entities.

# %%
corrections = Path("aliases.csv")
first = people.iloc[0]
corrections.write_text(
    f"action,entity_id,target\nrename,{first.entity_id},{first['name']} (checked)\n",
    encoding="utf-8",
)
again = cn.analyze(DATA / "articles" / "dev", aliases=corrections)
corrections.unlink()
again.entities.loc[
    again.entities["name"].str.endswith("(checked)"),
    ["entity_id", "name", "n_mentions"],
]

# %% [markdown]
# ## Figures: do the articles agree?
#
# A verdict never stands alone: the claims of its group are the evidence. Most figures agree; these do not.

# %%
differing = result.comparisons[result.comparisons["verdict"] == "conflict"]
differing[["verdict", "measure", "n_articles", "n_origins", "reason"]]

# %%
group = result.claims[result.claims["group_id"] == differing["group_id"].iloc[0]]
group[["article_id", "text", "value", "bound", "unit", "origin"]]

# %%
result.evidence(group)

# %% [markdown]
# ## What was left out
#
# Menus and adverts are zones, unreadable files are rows of `errors`; nothing is dropped.

# %%
left_out = result.zones[
    ~result.zones["kind"].isin(["title", "byline", "body", "caption"])
]
left_out["kind"].astype(str).value_counts().to_frame()

# %%
result.evidence(left_out[left_out["kind"] == "promotion"].head(2), width=0)

# %% [markdown]
# What cannot be read says why.

# %%
broken = cn.analyze([{"headline": "No text", "url": "https://ledger.example/1"}, ""])
broken.errors[["record", "error", "message"]]

# %% [markdown]
# ## When it happened
#
# One row an event, one dot an article. `axes.figure.savefig("timeline.png", dpi=200)` keeps it for print.

# %%
axes = result.timeline(rows=16)

# %% [markdown]
# ## More on one event
#
# What else is like this article, in either language? And does a new text tell an event that is known?

# %%
result.similar(told["article_id"].iloc[0], n=3)

# %%
result.assign([told["text"].iloc[-1], "The ferry to Bergen sails again on Friday."])

# %% [markdown]
# ## One text at a time
#
# The parts are spaCy components; they work in a pipeline of your own.

# %%
nlp = cn.load("fr")
nlp.add_pipe("cryptonews_entities")
nlp.add_pipe("cryptonews_quotes")
doc = nlp(
    "« Nous avons gelé les fonds », a déclaré Aline Roux, porte-parole de Kraken."
)
[(span.text, span.label_) for span in doc.spans["quotes"]]

# %% [markdown]
# ## To take away
#
# Everything as files, and one page with all the evidence that opens in any browser: the same as `cryptonews run FOLDER -o out/`.

# %%
import tempfile

with tempfile.TemporaryDirectory() as folder:
    written = result.write(folder, ("parquet", "csv"))
    written.append(result.report(Path(folder) / "report.html"))
    kept = cn.read_result(folder)
assert len(kept.quotes) == len(result.quotes)
[path.name for path in written if path.suffix != ".csv"]
