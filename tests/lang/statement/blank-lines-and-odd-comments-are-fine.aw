# a comment first


x = 1

if x:

    # inside

    print("one")  # expect: one
# outdented comment
    print("still inside")  # expect: still inside

print("end")  # expect: end
	# a tab before a comment
