/** What the engine's REST APIs answer to what they cannot do: whose fault it is and what would be right, in Chinese, and nothing of our insides. */
package huiqian.engine.answer;
