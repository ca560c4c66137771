"""Who may speak: names, roles and pronouns, with their verbs."""
