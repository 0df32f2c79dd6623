def tagger(tags: list[str] | None = None):
    if tags is None:
        tags = []
    def tag(name: str):
        tags.append(name)
        return len(tags)
    return tag
