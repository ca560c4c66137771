"""What articles of either language write beside addresses and hashes of blockchains."""

from __future__ import annotations

import re

#: A key of 32 bytes carries no checksum: the article has to speak of addresses.
OF_SOLANA = re.compile(
    r"solana|solscan|\bSOL\b|wallet|address|adresse|portefeuille|token|jeton",
    re.IGNORECASE,
)
#: What makes a hash one of a transaction, and what makes it one of a file.
OF_TRANSACTIONS = re.compile(r"\btx(?:id)?\b|transaction|virement", re.IGNORECASE)
OF_FILES = re.compile(
    r"sha-?\d|md5|file|fichier|sample|échantillon|checksum", re.IGNORECASE
)
#: By ticker, the names of chains whose addresses have one form.
CHAINS = {
    "BTC": re.compile(r"\b(?:BTC|bitcoins?)\b", re.IGNORECASE),
    "LTC": re.compile(r"\b(?:LTC|litecoins?)\b", re.IGNORECASE),
    "ETH": re.compile(r"\b(?:ETH|ethereum|ethers?)\b", re.IGNORECASE),
    "TRX": re.compile(r"\b(?:TRX|tron)\b", re.IGNORECASE),
    "XMR": re.compile(r"\b(?:XMR|monero)\b", re.IGNORECASE),
}
