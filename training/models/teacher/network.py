"""A graph-based parser: words and letters, three LSTM layers, biaffine attention.

References
----------
T. Dozat and C. D. Manning (2017), Deep biaffine attention for neural dependency
parsing, ICLR; S. Stymne and others (2018), Parser training with heterogeneous
treebanks, ACL.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from training.models.teacher.encoding import Vocabulary

_WORD, _CHAR, _BANK = 100, 32, 12
_FILTERS, _WIDTHS = 50, (2, 3, 4)
_HIDDEN, _LAYERS, _DROPOUT = 200, 3, 0.33
_ARC, _LABEL, _POS = 300, 100, 100
#: Share of the words, and of the spellings, that a step does not see.
_UNSEEN = 0.15


class Views(NamedTuple):
    """What a forward pass computes of a batch.

    Attributes
    ----------
    arcs : Tensor of shape (batch, words, words + 1)
        Score of each head; column 0 is the root.
    dependents, heads : Tensor
        From which :meth:`Network.labels` scores the relations.
    pos : Tensor of shape (batch, words, tags)
        Score of each part of speech.
    """

    arcs: Tensor
    dependents: Tensor
    heads: Tensor
    pos: Tensor


def _layer(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(inputs, outputs), nn.LeakyReLU(0.1), nn.Dropout(_DROPOUT)
    )


def _with_bias(x: Tensor) -> Tensor:
    return torch.cat([x, x.new_ones(*x.shape[:-1], 1)], -1)


class Network(nn.Module):
    """Score arcs, relations and parts of speech.

    Parameters
    ----------
    vocabulary : Vocabulary
        Sizes of the layers.
    vectors : array of shape (words, dimensions)
        Word vectors, which are not trained; row 0 is zero.
    """

    def __init__(self, vocabulary: Vocabulary, vectors: NDArray[np.float32]) -> None:
        super().__init__()
        self.words = nn.Embedding(len(vocabulary.words) + 2, _WORD, padding_idx=0)
        nn.init.zeros_(self.words.weight)
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=True)
        self.project = nn.Linear(vectors.shape[1], _WORD)
        self.chars = nn.Embedding(len(vocabulary.chars) + 2, _CHAR, padding_idx=0)
        self.filters = nn.ModuleList(
            nn.Conv1d(_CHAR, _FILTERS, width, padding=width - 1) for width in _WIDTHS
        )
        self.banks = nn.Embedding(len(vocabulary.treebanks), _BANK)
        self.dropout = nn.Dropout(_DROPOUT)
        self.lstm = nn.LSTM(
            _WORD + _FILTERS * len(_WIDTHS) + _BANK,
            _HIDDEN,
            _LAYERS,
            bidirectional=True,
            batch_first=True,
            dropout=_DROPOUT,
        )
        width = 2 * _HIDDEN
        self.root = nn.Parameter(torch.zeros(width))
        self.pos = nn.Sequential(
            _layer(width, _POS), nn.Linear(_POS, len(vocabulary.pos))
        )
        self.arc_dependent, self.arc_head = _layer(width, _ARC), _layer(width, _ARC)
        self.label_dependent = _layer(width, _LABEL)
        self.label_head = _layer(width, _LABEL)
        self.arc = nn.Parameter(torch.zeros(_ARC + 1, _ARC + 1))
        shape = (len(vocabulary.labels), _LABEL + 1, _LABEL + 1)
        self.label = nn.Parameter(torch.zeros(*shape))

    def forward(
        self,
        words: Tensor,
        vectors: Tensor,
        chars: Tensor,
        banks: Tensor,
        sizes: Tensor,
    ) -> Views:
        """Score a batch of sentences."""
        batch, longest = words.shape
        known = self.words(words) + self.project(self.vectors(vectors))
        x = self._embed(known, self._spell(chars), self.banks(banks))
        packed = pack_padded_sequence(x, sizes, batch_first=True, enforce_sorted=False)
        x, _ = pad_packed_sequence(
            self.lstm(packed)[0], batch_first=True, total_length=longest
        )
        x = self.dropout(x)
        heads = torch.cat([self.root.expand(batch, 1, -1), x], 1)
        dependent, head = self.arc_dependent(x), self.arc_head(heads)
        arcs = torch.einsum(
            "bxi,ij,byj->bxy", _with_bias(dependent), self.arc, _with_bias(head)
        )
        beyond = torch.arange(longest + 1)[None] > sizes[:, None]
        arcs = arcs.masked_fill(beyond[:, None], -1e9)
        return Views(arcs, self.label_dependent(x), self.label_head(heads), self.pos(x))

    def labels(self, views: Views, heads: Tensor) -> Tensor:
        """Score the relations to given heads, shape (batch, words, labels)."""
        width = views.heads.shape[-1]
        chosen = views.heads.gather(1, heads[..., None].expand(-1, -1, width))
        dependents = _with_bias(views.dependents)
        return torch.einsum(
            "bxi,oij,bxj->bxo", dependents, self.label, _with_bias(chosen)
        )

    def _spell(self, chars: Tensor) -> Tensor:
        batch, longest, letters = chars.shape
        x = self.chars(chars.view(batch * longest, letters)).transpose(1, 2)
        parts = [torch.relu(layer(x)).amax(-1) for layer in self.filters]
        return torch.cat(parts, -1).view(batch, longest, -1)

    def _embed(self, words: Tensor, spelled: Tensor, banks: Tensor) -> Tensor:
        if self.training:
            shape = (*words.shape[:2], 1)
            seen = (torch.rand(shape) > _UNSEEN).float()
            read = (torch.rand(shape) > _UNSEEN).float()
            scale = 2.0 / (seen + read).clamp(min=1.0)
            words, spelled = words * seen * scale, spelled * read * scale
        banks = banks[:, None].expand(-1, words.shape[1], -1)
        embedded: Tensor = self.dropout(torch.cat([words, spelled, banks], -1))
        return embedded
