/** A module that says nothing of what it may use. */
package crookedhouse.asset;
