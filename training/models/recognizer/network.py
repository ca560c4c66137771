"""The recogniser as a PyTorch module: words and letters, two LSTM layers, a CRF.

The loss is that of a CRF whose reference may be open: a word without a known tag may
have any (Tsuboi and others 2008).

References
----------
X. Ma and E. Hovy (2016), End-to-end sequence labeling via bi-directional
LSTM-CNNs-CRF, ACL; Y. Tsuboi and others (2008), Training conditional random fields
using incomplete annotations, COLING.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from training.models.recognizer.sequences import TAGS

#: Sizes of word vectors, letters, their filters, and the states of a direction.
WORD, LETTER, FILTERS, HIDDEN, LAYERS = 64, 32, 50, 200, 2
WIDTHS = (2, 3, 4)
#: Answers on the shape of a word, and bits of its class.
SHAPES, CLASSES = 9, 8
_DROPOUT = 0.4
#: Share of the words, spellings and classes that a step does not see.
_NO_WORD, _NO_SPELLING, _NO_CLASS = 0.15, 0.1, 0.1
#: Score of what cannot be.
NEVER = -1e4


class Inputs(NamedTuple):
    """A batch.

    Attributes
    ----------
    words, vectors : Tensor of shape (batch, longest)
        Rows of the trained and of the fixed word vectors.
    letters : Tensor of shape (batch, longest, letters)
    features : Tensor of shape (batch, longest, SHAPES + CLASSES)
    lengths : Tensor of shape (batch,)
    allowed : Tensor of bool, shape (batch, longest, n_tags)
        Tags that a word may have.
    """

    words: Tensor
    vectors: Tensor
    letters: Tensor
    features: Tensor
    lengths: Tensor
    allowed: Tensor


class Tagger(nn.Module):
    """Score the tags of names.

    Parameters
    ----------
    n_words, n_letters : int
        Rows of the trained vectors.
    vectors : Tensor of shape (n, dimensions)
        Word vectors that stay as they are; row 0 is zero.
    """

    def __init__(self, n_words: int, n_letters: int, vectors: Tensor) -> None:
        super().__init__()
        self.words = nn.Embedding(n_words, WORD, padding_idx=0)
        nn.init.zeros_(self.words.weight)
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.project = nn.Linear(vectors.shape[1], WORD)
        self.letters = nn.Embedding(n_letters, LETTER, padding_idx=0)
        self.filters = nn.ModuleList(
            nn.Conv1d(LETTER, FILTERS, width, padding=width - 1) for width in WIDTHS
        )
        self.dropout = nn.Dropout(_DROPOUT)
        self.lstm = nn.LSTM(
            WORD + FILTERS * len(WIDTHS) + SHAPES + CLASSES,
            HIDDEN,
            LAYERS,
            bidirectional=True,
            batch_first=True,
            dropout=_DROPOUT,
        )
        self.output = nn.Linear(2 * HIDDEN, len(TAGS))
        self.first = nn.Parameter(torch.zeros(len(TAGS)))
        self.next_to = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        inside = torch.tensor([tag.startswith("I-") for tag in TAGS])
        follows = torch.tensor(
            [[a != "O" and a[2:] == b[2:] for b in TAGS] for a in TAGS]
        )
        self.register_buffer("never_first", inside)
        self.register_buffer("never_next", inside & ~follows)

    def neighbours(self) -> tuple[Tensor, Tensor]:
        """Return the scores of first tags and of a tag (column) behind another."""
        return (
            self.first.masked_fill(self.never_first, NEVER),
            self.next_to.masked_fill(self.never_next, NEVER),
        )

    def forward(self, batch: Inputs) -> Tensor:
        """Return the scores of tags, shape (batch, longest, n_tags)."""
        known = self.words(batch.words) + self.project(self.vectors(batch.vectors))
        spelled, features = self._spell(batch.letters), batch.features
        if self.training:
            shape = (*batch.words.shape, 1)
            seen = (torch.rand(shape) > _NO_WORD).float()
            read = (torch.rand(shape) > _NO_SPELLING).float()
            listed = (torch.rand(shape) > _NO_CLASS).float()
            scale = 2.0 / (seen + read).clamp(min=1.0)
            known, spelled = known * seen * scale, spelled * read * scale
            shapes, classes = features[..., :SHAPES], features[..., SHAPES:]
            features = torch.cat([shapes, classes * listed], -1)
        x = self.dropout(torch.cat([known, spelled, features], -1))
        packed = pack_padded_sequence(
            x, batch.lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = pad_packed_sequence(
            self.lstm(packed)[0], batch_first=True, total_length=x.shape[1]
        )
        scores: Tensor = self.output(self.dropout(states))
        return scores

    def loss(self, batch: Inputs) -> Tensor:
        """Return the mean negative log-likelihood of what is known of the tags."""
        scores = self(batch)
        possible = scores.masked_fill(~batch.allowed, NEVER)
        lengths = batch.lengths
        return (self._total(scores, lengths) - self._total(possible, lengths)).mean()

    def _total(self, scores: Tensor, lengths: Tensor) -> Tensor:
        """Return the log of the summed weights of all sequences of tags."""
        first, next_to = self.neighbours()
        total = scores[:, 0] + first
        for i in range(1, scores.shape[1]):
            more = torch.logsumexp(total[:, :, None] + next_to, 1) + scores[:, i]
            total = torch.where((i < lengths)[:, None], more, total)
        return torch.logsumexp(total, -1)

    def _spell(self, letters: Tensor) -> Tensor:
        batch, longest, n_letters = letters.shape
        x = self.letters(letters.view(batch * longest, n_letters)).transpose(1, 2)
        parts = [torch.relu(layer(x)).amax(-1) for layer in self.filters]
        return torch.cat(parts, -1).view(batch, longest, -1)
