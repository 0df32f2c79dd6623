def rotate(z):
    return z * 1j
