"""Who a pronoun or a role stands for."""
