"""Events: gold sets, our own articles, made-up folders, cost."""
