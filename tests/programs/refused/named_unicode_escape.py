def snowman():
    return "\N{SNOWMAN}"
