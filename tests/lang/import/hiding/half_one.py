import half_two

value = 1
