# A function that writes greeting cards remembers the occasion.
def card_writer(occasion):
    # The outer function: its parameter outlives the call.

    def write(name):
        # The inner function reads a variable of the outer one.
        print(f"Happy {occasion}, {name}!")

    return write  # without parentheses: the function itself


birthday = card_writer("birthday")
birthday("Ada")
birthday("Grace")

new_year = card_writer("new year")
new_year("Ada")
print(new_year.__name__)

# Each closure has a variable of its own.
print(birthday.__closure__[0].cell_contents)
print(new_year.__closure__[0].cell_contents)
print(card_writer.__closure__)
