"""The self-test of an installed program: `notion-wizard --self-test FILE`, for installers."""
