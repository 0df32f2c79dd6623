def shop(price):
    def total(discount=None):
        if discount is None:
            return price
        return discount(price)

    def receipt():
        return f"total {total()}"

    return total, receipt
