#include "models/search/searchquery.h"
