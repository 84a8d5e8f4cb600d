"""A bought portfolio on its way in: its register, what came along with it, how good it is."""
