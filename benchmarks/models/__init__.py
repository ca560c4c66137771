"""The shipped pipelines beside others, measured."""
