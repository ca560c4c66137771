"""Bidirectional LSTM layers over sequences of different lengths, in numpy.

References
----------
S. Hochreiter and J. Schmidhuber (1997), Long short-term memory, Neural Computation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Layer:
    """Weights of a layer that reads in both directions.

    Attributes
    ----------
    inputs : array of shape (2, n_in, 4 * n_hidden)
        From what goes in to the gates (input, forget, output, cell), forwards and
        backwards.
    states : array of shape (2, n_hidden, 4 * n_hidden)
        From the state before to the gates.
    bias : array of shape (2, 4 * n_hidden)
    """

    inputs: Floats
    states: Floats
    bias: Floats

    def project(self, rows: Floats) -> Floats:
        """Return what inputs contribute to the gates.

        Parameters
        ----------
        rows : array of shape (n, n_in)

        Returns
        -------
        array of shape (2, n, 4 * n_hidden)
        """
        projected: Floats = np.matmul(rows, self.inputs) + self.bias[:, None]
        return projected

    def run(self, gates: Floats, lengths: NDArray[np.intp]) -> Floats:
        """Read sequences in both directions.

        Parameters
        ----------
        gates : array of shape (2, batch, longest, 4 * n_hidden)
            What the inputs contribute; padded behind each sequence.
        lengths : array of shape (batch,)

        Returns
        -------
        array of shape (batch, longest, 2 * n_hidden)
            States of both directions; zero behind each sequence.
        """
        _, batch, longest, width = gates.shape
        hidden = width // 4
        turned = _turned(lengths, longest)
        rows = np.arange(batch)[:, None]
        steps = np.stack([gates[0], gates[1][rows, turned]]).transpose(2, 0, 1, 3)
        state = np.zeros((2, batch, hidden), np.float32)
        cell = np.zeros_like(state)
        states = np.empty((longest, 2, batch, hidden), np.float32)
        for i in range(longest):
            # one call for all gates: the sigmoid of x is (1 + tanh(x / 2)) / 2, and the
            # halves are in the weights
            active = np.tanh(steps[i] + np.matmul(state, self.states))
            opened = active[..., : 3 * hidden] * 0.5 + 0.5
            cell = (
                opened[..., hidden : 2 * hidden] * cell
                + opened[..., :hidden] * active[..., 3 * hidden :]
            )
            state = opened[..., 2 * hidden :] * np.tanh(cell)
            states[i] = state
        forwards, backwards = states.transpose(1, 2, 0, 3)
        joined = np.concatenate([forwards, backwards[rows, turned]], axis=-1)
        joined[np.arange(longest) >= lengths[:, None]] = 0.0
        return joined


def _turned(lengths: NDArray[np.intp], longest: int) -> NDArray[np.intp]:
    """Return the places of each sequence from its end, and those of its padding."""
    places = np.arange(longest)
    back = lengths[:, None] - 1 - places
    return np.where(back >= 0, back, places)
